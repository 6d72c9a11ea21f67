/** The lessor's own companies, with bank and branches. */
import type {
  StaffCompany,
  StaffCompanyChange,
  StaffCompanyDraft,
} from '../../../sdk/schemas/staff-company.ts';
import { maskIban } from '../../engine/finance/iban.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { isAccount, isPlausible, masked } from './personal-numbers.ts';

interface CompanyRecord extends Omit<StaffCompanyDraft, 'branches'> {
  readonly id: string;
  branches: (StaffCompanyDraft['branches'][number] & { readonly id: string })[];
}

export class CompaniesDesk {
  readonly #companies: CompanyRecord[] = [];
  /** Branches that contracts name: they cannot close. */
  readonly #used = new Set<string>();
  #branches = 0;

  constructor(store: Store) {
    const { name, support, legalEntity = { name } } = store.profile.label;
    const country = legalEntity.address?.country ?? 'IT';
    const { lines = [], postalCode, city } = legalEntity.address ?? {};
    const address = { lines, postalCode, city, country };
    this.#companies.push({
      id: 'com_1',
      name: legalEntity.name,
      address,
      taxIds: [{ scheme: country === 'RO' ? 'RO_CUI' : 'IT_IVA', value: legalEntity.vat ?? '' }],
      representative: 'Elena Radu',
      manager: { name: 'Elena Radu' },
      bank: { name: `${name} Bank`, iban: legalEntity.iban ?? '', bic: legalEntity.bic },
      branches: [
        { id: this.#branchId(), name: city ?? name, address, phone: support?.phone },
        { id: this.#branchId(), name: `${name} 2`, address: { lines: ['Centro 1'], city, country } },
      ],
    });
  }

  all(full: boolean): StaffCompany[] {
    return this.#companies.map((record) => view(record, full));
  }

  find(id: string, full: boolean): StaffCompany | undefined {
    const record = this.#companies.find((each) => each.id === id);
    return record && view(record, full);
  }

  /** Whether a company has a branch; the contract that asks keeps it open. @throws LessorRuleError 422. */
  use(companyId: string, branchId: string): void {
    const company = this.#companies.find((each) => each.id === companyId);
    if (!company) throw new LessorRuleError(422, 'unknown_company', '/companyId');
    if (!company.branches.some(({ id }) => id === branchId)) {
      throw new LessorRuleError(422, 'unknown_branch', '/branchId');
    }
    this.#used.add(branchId);
  }

  /** The id of the new company. */
  create(draft: StaffCompanyDraft): string {
    check(draft);
    const id = `com_${this.#companies.length + 1}`;
    this.#companies.push({ ...draft, id, branches: this.#numbered(draft.branches, []) });
    return id;
  }

  update(id: string, { branches, ...change }: StaffCompanyChange): void {
    const company = this.#companies.find((each) => each.id === id);
    if (!company) return;
    check(change);
    if (branches) {
      const kept = new Set(branches.map((each) => each.id));
      const closing = company.branches.find((each) => !kept.has(each.id) && this.#used.has(each.id));
      if (closing) throw new LessorRuleError(409, 'in_use', '/branches');
      company.branches = this.#numbered(branches, company.branches);
    }
    Object.assign(
      company,
      Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    );
  }

  #numbered(
    drafts: StaffCompanyDraft['branches'],
    known: CompanyRecord['branches'],
  ): CompanyRecord['branches'] {
    return drafts.map((draft, at) => {
      if (draft.id === undefined) return { ...draft, id: this.#branchId() };
      if (!known.some(({ id }) => id === draft.id)) {
        throw new LessorRuleError(422, 'unknown_branch', `/branches/${at}/id`);
      }
      return { ...draft, id: draft.id };
    });
  }

  #branchId(): string {
    this.#branches += 1;
    return `bra_${this.#branches}`;
  }
}

function check({ taxIds = [], manager, bank }: Partial<StaffCompanyDraft>): void {
  taxIds.forEach(({ scheme, value }, at) => {
    if (!isPlausible(scheme, value))
      throw new LessorRuleError(422, 'invalid_national_id', `/taxIds/${at}/value`);
  });
  const { nationalId } = manager ?? {};
  if (nationalId !== undefined && /^\d{10}$/.test(nationalId) && !isPlausible('BG_EGN', nationalId)) {
    throw new LessorRuleError(422, 'invalid_national_id', '/manager/nationalId');
  }
  if (bank && !isAccount(bank.iban)) throw new LessorRuleError(422, 'invalid_iban', '/bank/iban');
}

function view(record: CompanyRecord, full: boolean): StaffCompany {
  const { manager, bank, ...rest } = structuredClone(record);
  return {
    ...rest,
    ...(manager && {
      manager: {
        name: manager.name,
        ...(manager.nationalId !== undefined && {
          nationalId: full ? manager.nationalId : masked(manager.nationalId),
        }),
      },
    }),
    ...(bank && { bank: { ...bank, iban: full ? bank.iban : maskIban(bank.iban) } }),
    allowedActions: ['update'],
  };
}
