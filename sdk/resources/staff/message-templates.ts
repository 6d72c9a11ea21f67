/** Templates of messages, and what sends them by themselves. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type {
  StaffMessageTemplate,
  StaffMessageTemplateChange,
  StaffMessageTemplateDraft,
} from '../../schemas/staff-message.ts';
import { staffMessageTemplateShape } from '../../shapes/staff-message.ts';

const rows = /* @__PURE__ */ fetched({ row: staffMessageTemplateShape }, async () => {
  const { staffMessageTemplateSchema: row } = await import('../../schemas/staff-message.ts');
  return { row };
});

/** Filter and order of templates. */
export interface StaffMessageTemplatesListParams extends ListParams<'name'> {
  channel?: readonly StaffMessageTemplate['channel'][];
  active?: boolean;
}

/** Texts with `{name}`, `{contract}`, `{amount}`, `{dueOn}` to be filled in. */
export class StaffMessageTemplatesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Templates by name. */
  list(
    params?: StaffMessageTemplatesListParams,
    options?: RequestOptions,
  ): PagePromise<StaffMessageTemplate> {
    return list(this.#caller, { operation: 'staffMessageTemplates.list', schemas: rows }, params, options);
  }

  /** One template. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffMessageTemplate>> {
    return versioned(
      this.#caller,
      { operation: 'staffMessageTemplates.get', schemas: rows, input: { id } },
      options,
    );
  }

  /**
   * Adds a template. With an `event` it is sent by itself from the next day on.
   * @throws {@link ValidationError} `/text` `unknown_placeholder`.
   */
  create(
    body: StaffMessageTemplateDraft,
    options?: RequestOptions,
  ): Promise<Versioned<StaffMessageTemplate>> {
    const spec = { operation: 'staffMessageTemplates.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what is given; `active: false` stops it.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(
    id: string,
    body: StaffMessageTemplateChange,
    options?: ChangeOptions,
  ): Promise<Versioned<StaffMessageTemplate>> {
    const spec = { operation: 'staffMessageTemplates.update', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
