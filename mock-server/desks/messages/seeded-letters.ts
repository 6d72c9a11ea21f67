/** The letters a customer had before the portal opened, drawn from what happened on the contracts. */
import { fromDay, toDay } from '../../engine/finance/calendar.ts';
import { invoiceId } from '../../engine/ids.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { Random } from '../../engine/random.ts';
import type { Store } from '../../engine/store.ts';
import { INVOICE_TYPE } from '../../engine/tables.ts';
import { invoiceNumber } from '../../engine/views/invoice-view.ts';
import type { LetterKind } from '../../words/letters.ts';
import type { TextParams } from '../../words/notation.ts';
import type { Attachment, LetterRecord } from './letter-record.ts';

interface Draft {
  readonly day: number;
  readonly topic: LetterRecord['topic'];
  readonly kind: LetterKind;
  readonly params?: TextParams;
  readonly attachments?: readonly Attachment[];
}

/** Months of invoice copies, and days for which letters are kept. */
const COPIES = 4;
const KEPT_DAYS = 400;

/** Oldest first. */
export function seededLetters(store: Store, customer: CustomerRecord): LetterRecord[] {
  const random = new Random(store.seed, customer.index, 0x1e77);
  const opened = store.opened;
  const drafts = [
    ...general(store, customer, opened),
    ...aboutContracts(customer, opened),
    ...copies(store, customer, opened),
  ].filter(({ day }) => day <= opened && day > opened - KEPT_DAYS);
  drafts.sort((a, b) => a.day - b.day);
  const contact = contactOf(customer);
  return drafts.map(({ day, topic, kind, params, attachments = [] }, index) => {
    const id = `msg_${customer.index.toString(36)}_${index + 1}`;
    const minutes = random.int(0, 59);
    return {
      id,
      customer: customer.index,
      threadId: id,
      topic,
      sentAt: `${fromDay(day)}T0${random.int(6, 8)}:${String(minutes).padStart(2, '0')}:00Z`,
      attachments,
      text: { from: 'lessor', kind, params: { contact, ...params } },
    };
  });
}

/** Whom the lessor writes to. */
export function contactOf({ profile }: CustomerRecord): string {
  return profile.contacts?.[0]?.name ?? profile.name;
}

/** A letter with a copy of an invoice. */
export function invoiceLetter(store: Store, row: number): Omit<Draft, 'day'> {
  const { invoices } = store;
  const number = invoiceNumber(store, row);
  const issuedOn = fromDay(invoices.issued[row] ?? 0);
  const currency = store.currencies[invoices.currency[row] ?? 0] ?? '';
  const amount = { amount: invoices.gross[row] ?? 0, currency };
  const params = { number, issuedOn, dueOn: fromDay(invoices.due[row] ?? 0), amount };
  return {
    topic: 'invoice_balance',
    kind: 'invoice_copy',
    params,
    attachments: [{ source: 'invoice', invoiceId: invoiceId(row), number, day: issuedOn }],
  };
}

function general(store: Store, customer: CustomerRecord, opened: number): Draft[] {
  const year = store.yearOf(opened);
  const starts = customer.contracts.map((contract) => contract.starts);
  return [
    { day: Math.max(Math.min(...starts, opened), opened - 380), topic: 'other', kind: 'welcome' },
    { day: toDay(`${year}-01-20`), topic: 'documents', kind: 'annual_summary', params: { year: year - 1 } },
    { day: toDay(`${year}-03-02`), topic: 'payment_terms', kind: 'payment_terms' },
    { day: toDay(`${year - 1}-12-15`), topic: 'other', kind: 'opening_hours' },
    { day: opened - 19, topic: 'insurance', kind: 'insurance_proof' },
  ];
}

function aboutContracts(customer: CustomerRecord, opened: number): Draft[] {
  const known = customer.contracts.filter(({ starts }) => starts <= opened);
  const latest = known.toSorted((a, b) => b.starts - a.starts).slice(0, 2);
  const ending = known.find(({ ends }) => ends > opened && ends <= opened + 120);
  const indexed = known.find(({ index3m, ends }) => index3m !== undefined && ends > opened);
  return [
    ...latest.map(({ number, starts }): Draft => ({
      day: starts,
      topic: 'contract_status',
      kind: 'contract_started',
      params: { number, on: fromDay(starts) },
    })),
    ...(ending
      ? [
          {
            day: opened - 5,
            topic: 'contract_status',
            kind: 'contract_ending',
            params: { number: ending.number, on: fromDay(ending.ends) },
          } as const,
        ]
      : []),
    ...(indexed
      ? [
          {
            day: opened - 48,
            topic: 'contract_status',
            kind: 'rate_reset',
            params: { number: indexed.number },
          } as const,
        ]
      : []),
  ];
}

/** The first invoice of each of the last months. */
function copies(store: Store, customer: CustomerRecord, opened: number): Draft[] {
  const { invoices } = store;
  const drafts: Draft[] = [];
  let month = '';
  for (let at = customer.invoices.length - 1; at >= 0 && drafts.length < COPIES; at -= 1) {
    const row = customer.invoices[at] ?? 0;
    const day = invoices.issued[row] ?? 0;
    const own = fromDay(day).slice(0, 7);
    if (day > opened || invoices.type[row] !== INVOICE_TYPE.invoice || own === month) continue;
    month = own;
    drafts.push({ day, ...invoiceLetter(store, row) });
  }
  return drafts;
}
