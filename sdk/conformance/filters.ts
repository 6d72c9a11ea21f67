/** What a filter means for a row, list by list. */
import { addDays } from '../core/dates.ts';
import type { OperationName } from '../adapters/operations.ts';
import type { ParameterType } from '../openapi/entry.ts';
import type { Row } from './server.ts';
import { amount, amountOf, rowsOf, text } from './values.ts';

/** Length of `YYYY-MM-DD`: filters take days, of instants too. */
const DAY = 10;

/** Whether a row satisfies a filter with this value; undefined when a row does not tell. */
export type Test = (row: Row, value: string) => boolean | undefined;

const includes =
  (field: string): Test =>
  (row, value) => {
    const list = row[field];
    return Array.isArray(list) ? value.split(',').some((word) => list.includes(word)) : undefined;
  };

const SPECIAL: Partial<Record<OperationName, Readonly<Record<string, Test>>>> = {
  'invoices.list': {
    contractId: includes('contractIds'),
    open: (row, value) => amount(row, 'open') > 0 === (value === 'true'),
    disputed: (row, value) => (row['disputed'] === true) === (value === 'true'),
  },
  'contracts.list': {
    assetKind: includes('assetKinds'),
    overdue: (row, value) =>
      row['overdue'] === undefined ? undefined : amount(row, 'overdue') > 0 === (value === 'true'),
    closed: () => undefined,
  },
  'payments.list': { contractId: includes('contractIds') },
  'assets.list': {
    covered: (row, value) =>
      row['coveredBy'] === undefined ? undefined : rowsOf(row, 'coveredBy').length > 0 === (value === 'true'),
  },
  'policies.list': { assetId: includes('assetIds') },
};

/** A range's end: `dueOn.gte`, `gross.lte`. A row without the field is in no range. */
function inRange(row: Row, field: string, end: string, value: string): boolean | undefined {
  const own = row[field];
  const money = amountOf(own);
  if (money !== undefined) return end === 'gte' ? money >= Number(value) : money <= Number(value);
  if (typeof own !== 'string') return false;
  if (own.includes('T')) {
    // The day of an instant is the label's; a day more or less is not for outsiders to tell.
    const day = own.slice(0, 10);
    if (addDays(day, -1) <= value && value <= addDays(day, 1)) return undefined;
  }
  return end === 'gte' ? own >= value : own <= value;
}

/** Whether a row passes; undefined when it cannot be told. */
export function passes(list: OperationName, row: Row, filter: string, value: string): boolean | undefined {
  const special = SPECIAL[list]?.[filter];
  if (special) return special(row, value);
  const [field = '', end] = filter.split('.');
  if (end !== undefined) return inRange(row, field, end, value);
  const own = row[field];
  if (typeof own === 'string') return value.split(',').includes(own);
  if (typeof own === 'boolean') return String(own) === value;
  return undefined;
}

/** Values worth trying, from what the rows hold: some that split the list, and one that needs two words. */
export function valuesFor(
  list: OperationName,
  rows: readonly Row[],
  filter: string,
  type: ParameterType,
): string[] {
  const [field = '', end] = filter.split('.');
  if (type === 'boolean') return ['true', 'false'];
  if (end !== undefined) {
    const own = rows.flatMap(
      (row) => amountOf(row[field])?.toString() ?? (text(row, field).slice(0, DAY) || []),
    );
    const sorted = own.sort((a, b) => (type === 'integer' ? Number(a) - Number(b) : a < b ? -1 : 1));
    return distinct([sorted[Math.floor(sorted.length / 2)], sorted[0]]);
  }
  const plural = rows.flatMap((row) => {
    const many = row[`${field}s`];
    return Array.isArray(many) ? (many as string[]) : text(row, field) || [];
  });
  const found = distinct(plural);
  if (typeof type === 'string' || found.length < 2) return found.slice(0, 2);
  return [...found.slice(0, 2), found.slice(0, 2).join(',')];
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}
