/** Notes on customers. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { createOnce, versioned } from '../../internal/writes.ts';
import type { Versioned } from '../../internal/writes.ts';
import type { StaffNote, StaffNoteDraft } from '../../schemas/staff-message.ts';
import { staffNoteShape } from '../../shapes/staff-message.ts';

const rows = /* @__PURE__ */ fetched({ row: staffNoteShape }, async () => {
  const { staffNoteSchema: row } = await import('../../schemas/staff-message.ts');
  return { row };
});

/** Filter and order of notes; `q` looks at their text. */
export interface StaffNotesListParams extends ListParams<'at'> {
  customerId?: string;
  contractId?: string;
  kind?: readonly StaffNote['kind'][];
  /** Written by the system, or by people. */
  automatic?: boolean;
}

/** What staff, and the lessor’s system, have noted about customers. */
export class StaffNotesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Notes, the latest first. */
  list(params?: StaffNotesListParams, options?: RequestOptions): PagePromise<StaffNote> {
    return list(this.#caller, { operation: 'staffNotes.list', schemas: rows }, params, options);
  }

  /** One note. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffNote>> {
    return versioned(this.#caller, { operation: 'staffNotes.get', schemas: rows, input: { id } }, options);
  }

  /**
   * Writes a note. Customers never see it.
   * @throws {@link ValidationError} `/customerId` `unknown_customer`, `/contractId` `unknown_contract`.
   */
  create(body: StaffNoteDraft, options?: RequestOptions): Promise<Versioned<StaffNote>> {
    const spec = { operation: 'staffNotes.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }
}
