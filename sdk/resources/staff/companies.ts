/** The lessor’s own companies and their branches. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { change, createOnce, versioned } from '../../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../../internal/writes.ts';
import type { StaffCompany, StaffCompanyChange, StaffCompanyDraft } from '../../schemas/staff-company.ts';
import { staffCompanyShape } from '../../shapes/staff-company.ts';

const rows = /* @__PURE__ */ fetched({ row: staffCompanyShape }, async () => {
  const { staffCompanySchema: row } = await import('../../schemas/staff-company.ts');
  return { row };
});

/** Order of companies; `q` looks at names and branches. */
export type StaffCompaniesListParams = ListParams<'name'>;

/** Companies with bank and branches. */
export class StaffCompaniesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Companies by name. */
  list(params?: StaffCompaniesListParams, options?: RequestOptions): PagePromise<StaffCompany> {
    return list(this.#caller, { operation: 'staffCompanies.list', schemas: rows }, params, options);
  }

  /** One company. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffCompany>> {
    return versioned(
      this.#caller,
      { operation: 'staffCompanies.get', schemas: rows, input: { id } },
      options,
    );
  }

  /**
   * Enters a company with its branches.
   * @throws {@link ValidationError} `/bank/iban` `invalid_iban`, `/manager/nationalId` `invalid_national_id`.
   */
  create(body: StaffCompanyDraft, options?: RequestOptions): Promise<Versioned<StaffCompany>> {
    const spec = { operation: 'staffCompanies.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what is given; branches that are left out of a list close.
   * @throws {@link ConflictError} `/branches` `in_use` when one with contracts would close.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(id: string, body: StaffCompanyChange, options?: ChangeOptions): Promise<Versioned<StaffCompany>> {
    const spec = { operation: 'staffCompanies.update', schemas: rows, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
