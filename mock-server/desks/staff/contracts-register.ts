/** The register of contracts: all there are, before their start too, and the entry of new ones. */
import type {
  SignedContract,
  StaffContract,
  StaffContractChange,
  StaffContractDraft,
  StaffContractPreview,
  StaffContractTerms,
} from '../../../sdk/schemas/staff-contract.ts';
import type { ScheduleLine } from '../../../sdk/schemas/schedule.ts';
import { enterContract, planOf } from '../../engine/entering.ts';
import { apr } from '../../engine/finance/apr.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import type { ContractRecord, PlanLine } from '../../engine/model.ts';
import type { Store } from '../../engine/store.ts';
import { contractDetail, contractView, scheduleView } from '../../engine/views/contract-view.ts';
import type { Language } from '../../words/index.ts';
import { ClockDesk } from '../clock.ts';
import { DocumentsDesk } from '../documents/documents-desk.ts';
import { contractParams } from '../documents/standing.ts';
import { CompaniesDesk } from './companies-desk.ts';
import { readTerms } from './contract-terms.ts';
import { NotesDesk } from './notes-desk.ts';
import { SpecialsDesk } from './specials-desk.ts';
import { type Clerk, customerAt, customerOf } from './staff-book.ts';
import { VehiclesRegister } from './vehicles-register.ts';
import { UploadsDesk } from '../uploads/uploads-desk.ts';

/** What is known of a contract beside the engine's record. */
interface Sheet {
  companyId?: string;
  branchId?: string;
  enteredBy?: string;
  enteredAt?: string;
  signedDocumentId?: string;
  arrangements?: string;
  readonly changes: StaffContract['changes'];
}

/** Papers that the entry of a contract writes. */
const PAPERS = ['preliminary_contract', 'data_protection', 'handover', 'installment_agreement'] as const;

export class ContractsRegister {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #companies: CompaniesDesk;
  readonly #vehicles: VehiclesRegister;
  readonly #specials: SpecialsDesk;
  readonly #documents: DocumentsDesk;
  readonly #notes: NotesDesk;
  readonly #sheets = new Map<string, Sheet>();

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
    this.#companies = store.desk(CompaniesDesk);
    this.#vehicles = store.desk(VehiclesRegister);
    this.#specials = store.desk(SpecialsDesk);
    this.#documents = store.desk(DocumentsDesk);
    this.#notes = store.desk(NotesDesk);
  }

  all(language: Language): StaffContract[] {
    return this.#store.contracts.map((contract) =>
      this.#view(contract, contractView(this.#store, contract, language)),
    );
  }

  record(id: string): ContractRecord | undefined {
    return this.#store.contracts.find((each) => each.id === id);
  }

  find(id: string, language: Language): StaffContract | undefined {
    const contract = this.record(id);
    return contract && this.#view(contract, contractDetail(this.#store, contract, language));
  }

  /** The schedule with the state of every line; undefined for an unknown id. */
  scheduleOf(id: string): ScheduleLine[] | undefined {
    const contract = this.record(id);
    return contract && scheduleView(this.#store, contract);
  }

  /** What terms lead to; nothing is kept. @throws LessorRuleError 422. */
  preview(terms: StaffContractTerms): StaffContractPreview {
    const entered = readTerms(this.#store, this.#specials, terms);
    const { lines } = planOf(this.#store, entered);
    const { currency } = entered;
    const money = (amount: number) => ({ amount, currency });
    const financed = entered.price - entered.downPayment;
    const level = lines.find(({ kind }) => kind === 'installment');
    const flows = lines
      .filter(({ kind }) => kind !== 'down_payment' && kind !== 'special')
      .map((line) => ({
        years: Math.max(0, line.due - entered.starts) / 365.25,
        amount: -(line.principal + line.interest + line.fees),
      }));
    const rate = apr([{ years: 0, amount: financed }, ...flows]);
    return {
      installment: money((level?.principal ?? 0) + (level?.interest ?? 0)),
      financed: money(financed),
      total: money(lines.reduce((sum, { gross }) => sum + gross, 0)),
      ...(Number.isFinite(rate) ? { apr: rate.toFixed(6) } : {}),
      lines: lines.map((line) => plannedLine(line, currency)),
    };
  }

  /** Enters a contract, writes its papers, and lets it bill. The id of the new one. @throws LessorRuleError. */
  create(clerk: Clerk, draft: StaffContractDraft): string {
    const { customerId, companyId, branchId, vehicleId, signedOn, arrangements } = draft;
    const customer = customerAt(this.#store, customerId);
    const vehicle = this.#vehicles.available(vehicleId);
    const terms = readTerms(this.#store, this.#specials, draft, signedOn);
    this.#companies.use(companyId, branchId);
    const contract = enterContract(this.#store, customer, terms, (own) => this.#vehicles.take(vehicle, own));
    this.#sheets.set(contract.id, {
      ...{ companyId, branchId, enteredBy: clerk.id, enteredAt: this.#clock.instant() },
      ...(arrangements !== undefined && { arrangements }),
      changes: [],
    });
    for (const paper of PAPERS) {
      const source = { from: 'paper', paper, params: contractParams(contract) } as const;
      this.#documents.issue({ customer: customer.index, kind: paper, source, contract });
    }
    if (arrangements !== undefined && arrangements.trim() !== '') {
      this.#notes.note(customer.index, 'arrangement', arrangements, contract.id);
    }
    this.#store.announce({ type: 'contracts.created', customer: customer.index, id: contract.id });
    return contract.id;
  }

  update(clerk: Clerk, id: string, change: StaffContractChange): void {
    const sheet = this.#sheet(id);
    const companyId = change.companyId ?? sheet.companyId;
    const branchId = change.branchId ?? sheet.branchId;
    if (change.companyId !== undefined || change.branchId !== undefined) {
      this.#companies.use(companyId ?? '', branchId ?? '');
    }
    for (const field of ['companyId', 'branchId', 'arrangements'] as const) {
      const to = change[field];
      if (to === undefined || to === sheet[field]) continue;
      this.#changed(clerk, id, field, sheet[field], to);
      sheet[field] = to;
    }
  }

  /** Files the signed contract. @throws {ProblemError} 422 for an upload that cannot be used. */
  attachSigned(clerk: Clerk, id: string, { uploadId, note }: SignedContract): void {
    const contract = this.record(id);
    if (!contract) return;
    const uploads = this.#store.desk(UploadsDesk).use(contract.customer, [uploadId], id, '/uploadId');
    const [upload] = uploads;
    if (!upload) return;
    const source = { from: 'upload', upload } as const;
    const documentId = this.#documents.issue({
      customer: contract.customer,
      kind: 'contract',
      source,
      contract,
    });
    const sheet = this.#sheet(id);
    this.#changed(clerk, id, 'signedDocument', sheet.signedDocumentId, documentId);
    sheet.signedDocumentId = documentId;
    if (note !== undefined && note.trim() !== '') {
      const { customerId } = customerOf(this.#store, contract.customer);
      this.#notes.write(clerk, { customerId, contractId: id, text: note });
    }
  }

  #changed(clerk: Clerk, id: string, field: string, from: string | undefined, to: string): void {
    const { changes } = this.#sheet(id);
    changes.push({ at: this.#clock.instant(), by: clerk.id, field, ...(from !== undefined && { from }), to });
    this.#notes.note(this.record(id)?.customer ?? 0, 'contract_change', `${field}: ${to}`.slice(0, 500), id);
  }

  #sheet(id: string): Sheet {
    const known = this.#sheets.get(id);
    if (known) return known;
    const sheet: Sheet = { changes: [] };
    this.#sheets.set(id, sheet);
    return sheet;
  }

  #view(contract: ContractRecord, view: ReturnType<typeof contractView>): StaffContract {
    const { changes, ...sheet } = this.#sheets.get(contract.id) ?? { changes: [] };
    return {
      ...view,
      ...customerOf(this.#store, contract.customer),
      ...sheet,
      changes: changes.map((each) => ({ ...each })),
      allowedActions: ['update', 'attachSigned'],
    };
  }
}

function plannedLine(line: PlanLine, currency: string): StaffContractPreview['lines'][number] {
  const money = (amount: number) => ({ amount, currency });
  return {
    id: `line_${line.seq}`,
    seq: line.seq,
    kind: line.kind,
    ...(line.specialType && { specialType: line.specialType }),
    dueOn: fromDay(line.due),
    principal: money(line.principal),
    interest: money(line.interest),
    fees: money(line.fees),
    vat: money(line.vat),
    gross: money(line.gross),
    balanceAfter: money(line.balanceAfter),
    state: 'planned',
  };
}
