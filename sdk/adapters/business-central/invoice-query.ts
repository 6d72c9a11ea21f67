/** List parameters of invoices as OData: what Business Central can filter and order itself. */
import { isLocalDate } from '../../core/dates.ts';
import type { ParamValue } from '../adapter.ts';
import { refusedParameter } from '../kit/cursors.ts';
import { isTrue, plain, wordsOf } from '../kit/params.ts';
import { all, any, compare, quoted } from './odata.ts';

/** A collection of sales documents. */
export interface Documents {
  readonly collection: 'salesInvoices' | 'salesCreditMemos';
  readonly type: 'invoice' | 'credit_note';
  readonly fields: Readonly<Record<'number' | 'issuedOn' | 'dueOn' | 'gross', string>>;
  /** −1 where amounts are written without the sign that the Lessor API gives them. */
  readonly sign: 1 | -1;
}

export const INVOICES: Documents = {
  collection: 'salesInvoices',
  type: 'invoice',
  fields: { number: 'number', issuedOn: 'invoiceDate', dueOn: 'dueDate', gross: 'totalAmountIncludingTax' },
  sign: 1,
};
export const MEMOS: Documents = {
  collection: 'salesCreditMemos',
  type: 'credit_note',
  fields: {
    number: 'number',
    issuedOn: 'creditMemoDate',
    dueOn: 'dueDate',
    gross: 'totalAmountIncludingTax',
  },
  sign: -1,
};

export const INVOICE_FILTERS = [
  'q',
  'type',
  'timing',
  'open',
  'issuedOn.gte',
  'issuedOn.lte',
  'dueOn.gte',
  'dueOn.lte',
];
export const INVOICE_SORTS = ['number', 'issuedOn', 'dueOn', 'gross'];

type Params = Readonly<Record<string, ParamValue>>;

/** The collections that can hold rows of the filter: credit memos are never due and never open. */
export function documentsFor(params: Params): Documents[] {
  const types = wordsOf(params['type']);
  const owed = wordsOf(params['timing']).length > 0 || isTrue(params['open']) || hasRange(params['dueOn']);
  return [INVOICES, MEMOS].filter(({ type }) => {
    if (types.length > 0 && !types.includes(type)) return false;
    return type === 'invoice' || !owed;
  });
}

function hasRange(value: ParamValue): boolean {
  return (
    typeof value === 'object' && Object.values(value).some((bound) => bound !== undefined && bound !== '')
  );
}

/** `$filter` of a collection. What is not posted stays out whatever is asked for. */
export function filterOf(
  operation: string,
  customer: string,
  params: Params,
  documents: Documents,
  today: string,
): string | undefined {
  const { fields, type } = documents;
  const q = params['q'];
  return all(
    customer,
    "status ne 'Draft'",
    "status ne 'In Review'",
    typeof q === 'string' && q.trim() !== '' ? `contains(${fields.number},${quoted(q.trim())})` : undefined,
    type === 'invoice' ? openFilter(params['open']) : undefined,
    type === 'invoice' ? timingFilter(operation, params['timing'], today) : undefined,
    ...rangeFilter(operation, 'issuedOn', fields.issuedOn, params['issuedOn']),
    ...rangeFilter(operation, 'dueOn', fields.dueOn, params['dueOn']),
  );
}

function openFilter(value: ParamValue): string | undefined {
  if (value === undefined || value === '') return undefined;
  return `status ${isTrue(value) ? 'eq' : 'ne'} 'Open'`;
}

const TIMINGS: Readonly<Record<string, 'lt' | 'eq' | 'gt'>> = {
  overdue: 'lt',
  due_today: 'eq',
  not_due: 'gt',
};

function timingFilter(operation: string, value: ParamValue, today: string): string | undefined {
  const conditions = wordsOf(value).map((word) => {
    const operator = Object.hasOwn(TIMINGS, word) ? TIMINGS[word] : undefined;
    if (!operator) throw refusedParameter(operation, 'timing', 'invalid_choice');
    return compare('dueDate', operator, today);
  });
  return conditions.length === 0 ? undefined : all("status eq 'Open'", any(...conditions));
}

function rangeFilter(
  operation: string,
  name: string,
  field: string,
  value: ParamValue,
): (string | undefined)[] {
  const { gte, lte } = (typeof value === 'object' ? value : {}) as {
    gte?: string | number;
    lte?: string | number;
  };
  const bound = (operator: 'ge' | 'le', key: string, day: string | number | undefined) => {
    if (day === undefined || day === '') return undefined;
    if (!isLocalDate(String(day))) throw refusedParameter(operation, `${name}.${key}`, 'invalid_date');
    return compare(field, operator, day);
  };
  return [bound('ge', 'gte', gte), bound('le', 'lte', lte)];
}

/** One key of an order. */
export interface SortKey {
  readonly key: 'number' | 'issuedOn' | 'dueOn' | 'gross';
  readonly backwards: boolean;
}

/** The order asked for, the number last so that it is always the same. Newest first unless told. */
export function sortOf(params: Params): SortKey[] {
  const keys = (plain(params['sort']) || '-issuedOn').split(',');
  const asked = keys.map((key) => ({
    key: key.replace(/^-/, '') as SortKey['key'],
    backwards: key.startsWith('-'),
  }));
  return asked.some(({ key }) => key === 'number') ? asked : [...asked, { key: 'number', backwards: true }];
}

/** `$orderby` of a collection. */
export function orderOf(sort: readonly SortKey[], { fields, sign }: Documents): string {
  return sort
    .map(({ key, backwards }) => {
      const down = key === 'gross' && sign === -1 ? !backwards : backwards;
      return `${fields[key]}${down ? ' desc' : ''}`;
    })
    .join(',');
}
