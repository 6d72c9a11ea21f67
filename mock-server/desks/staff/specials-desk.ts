/** Special installments beside a contract's plan, and the kinds there are. */
import type {
  SpecialType,
  SpecialTypeDraft,
  StaffSpecial,
  StaffSpecialDraft,
} from '../../../sdk/schemas/staff-special.ts';
import { addSpecial, dropSpecial, dueDays } from '../../engine/entering.ts';
import type { SpecialType as EngineType } from '../../engine/model.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';
import { scheduleView } from '../../engine/views/contract-view.ts';
import { NONE } from '../../engine/tables.ts';
import { ClockDesk } from '../clock.ts';
import { NotesDesk } from './notes-desk.ts';
import { dayAt } from './contract-terms.ts';
import { type Clerk, contractAt, customerOf } from './staff-book.ts';

interface Kind extends SpecialType {
  readonly type: EngineType;
}

interface SpecialRecord {
  readonly id: string;
  readonly contract: number;
  readonly kind: Kind;
  readonly net: number;
  /** Indices of the contract's lines. */
  readonly lines: readonly number[];
  readonly note: string | undefined;
  readonly author: string;
  readonly at: string;
}

const builtIn = (type: EngineType, title: string, taxed: boolean): Kind => ({
  ...{ id: type, type, title, taxed },
  builtIn: true,
});

export class SpecialsDesk {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #notes: NotesDesk;
  readonly #kinds: Kind[] = [
    builtIn('casco', 'Casco', false),
    builtIn('mtpl', 'MTPL', false),
    builtIn('gps', 'GPS', true),
    builtIn('road_tax', 'Road tax', false),
    builtIn('registration', 'Registration', true),
    builtIn('other', 'Other', true),
  ];
  readonly #specials: SpecialRecord[] = [];

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
    this.#notes = store.desk(NotesDesk);
  }

  get types(): readonly SpecialType[] {
    return this.#kinds;
  }

  /** @throws LessorRuleError 422 for a kind nobody knows. */
  typeAt(id: string, pointer: string): Kind {
    const found = this.#kinds.find((each) => each.id === id);
    if (!found) throw new LessorRuleError(422, 'unknown_type', pointer);
    return found;
  }

  /** @throws LessorRuleError 409 for a title that is there. */
  addType({ title, taxed }: SpecialTypeDraft): SpecialType {
    if (this.#kinds.some((each) => each.title.toLowerCase() === title.toLowerCase())) {
      throw new LessorRuleError(409, 'taken', '/title');
    }
    const kind: Kind = { id: `spt_${this.#kinds.length + 1}`, type: 'other', title, taxed, builtIn: false };
    this.#kinds.push(kind);
    return kind;
  }

  /** The latest first. */
  get all(): StaffSpecial[] {
    return this.#specials.map((record) => this.#view(record)).reverse();
  }

  find(id: string): StaffSpecial | undefined {
    const record = this.#specials.find((each) => each.id === id);
    return record && this.#view(record);
  }

  /** @throws LessorRuleError for what cannot be charged. */
  create(clerk: Clerk, draft: StaffSpecialDraft): StaffSpecial {
    const { contractId, typeId, amount, dueOn, count = 1, everyMonths = 1, note } = draft;
    const contract = contractAt(this.#store, contractId);
    const kind = this.typeAt(typeId, '/typeId');
    if (ENDED.has(statusOn(contract, this.#store.today)))
      throw new LessorRuleError(409, 'ended', '/contractId');
    if (amount.currency !== contract.currency) {
      throw new LessorRuleError(422, 'currency_mismatch', '/amount/currency');
    }
    if (amount.amount < 1) throw new LessorRuleError(422, 'out_of_range', '/amount/amount');
    const first = dayAt(dueOn, '/dueOn');
    if (first < this.#store.today) throw new LessorRuleError(422, 'in_the_past', '/dueOn');
    const days = dueDays(first, count, everyMonths);
    if ((days.at(-1) ?? first) > Math.min(contract.ends, contract.stopsAfter)) {
      throw new LessorRuleError(422, 'after_end', '/dueOn');
    }
    const { type, taxed } = kind;
    const lines = days.map((due) =>
      addSpecial(this.#store, contract, { type, taxed, net: amount.amount, due }),
    );
    const record: SpecialRecord = {
      id: `spc_${this.#specials.length + 1}`,
      contract: contract.index,
      kind,
      net: amount.amount,
      lines,
      note,
      author: clerk.name,
      at: this.#clock.instant(),
    };
    this.#specials.push(record);
    this.#notes.note(contract.customer, 'contract_change', `+ ${kind.title} × ${lines.length}`, contract.id);
    return this.#view(record);
  }

  /** Calls off what is not invoiced yet. @throws LessorRuleError 409 when that is nothing. */
  cancel(id: string): void {
    const record = this.#specials.find((each) => each.id === id);
    const contract = record && this.#store.contracts[record.contract];
    if (!contract) return;
    const dropped = record.lines.filter((at) => dropSpecial(this.#store, contract, at)).length;
    if (dropped === 0) throw new LessorRuleError(409, 'invoiced', '/state');
    this.#notes.note(
      contract.customer,
      'contract_change',
      `− ${record.kind.title} × ${dropped}`,
      contract.id,
    );
  }

  #view(record: SpecialRecord): StaffSpecial {
    const contract = this.#store.contracts[record.contract];
    if (!contract) throw new RangeError('Contracts are never removed');
    const ids = new Set(record.lines.map((at) => `${contract.id}_${contract.lines[at]?.seq ?? 0}`));
    const money = (amount: number) => ({ amount, currency: contract.currency });
    const lines = scheduleView(this.#store, contract).filter(({ id }) => ids.has(id));
    const open = record.lines.some((at) => {
      const bill = contract.lines[at]?.bill ?? NONE;
      return (contract.billRow[bill] ?? 0) === NONE && !contract.dropped.includes(bill);
    });
    return {
      id: record.id,
      ...customerOf(this.#store, contract.customer),
      contractId: contract.id,
      contractNumber: contract.number,
      typeId: record.kind.id,
      title: record.kind.title,
      amount: money(record.net),
      lines: lines.map(({ id, dueOn, gross, paid, state, invoiceId }) => ({
        lineId: id,
        ...{ dueOn, gross, state },
        paid: paid ?? money(0),
        ...(invoiceId !== undefined && { invoiceId }),
      })),
      ...(record.note !== undefined && { note: record.note }),
      author: record.author,
      createdAt: record.at,
      allowedActions: open ? ['cancel'] : [],
    };
  }
}
