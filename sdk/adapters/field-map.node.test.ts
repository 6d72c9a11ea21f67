import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  computed,
  constant,
  date,
  decimal,
  fault,
  fieldMap,
  integer,
  money,
  text,
  UnmappedRow,
  words,
} from './index.ts';

interface Bill {
  id: string;
  kind: 'rent' | 'fee' | 'unknown';
  dueOn?: string;
  gross: { amount: number; currency: string };
  fee: { amount: number; currency: string };
  rate?: string;
  periods: number;
  source: string;
  net: { amount: number; currency: string };
}

const bills = fieldMap<Bill, { scale: number }>(
  {
    id: text('no'),
    kind: words('type.code', { R: 'rent', F: 'fee' }),
    dueOn: date('due', 'parts', { optional: true }),
    gross: money('amount', { currency: 'cur', scale: (_, { scale }) => scale, negate: true }),
    fee: money('fee', { currency: { value: 'EUR' }, scale: { value: 2 }, absent: 'zero' }),
    rate: decimal('percent', { shift: -2, optional: true }),
    periods: integer('n'),
    source: constant('core'),
    net: computed((row, _, { gross }) => (row['n'] === 13 ? fault('unlucky') : (gross as Bill['gross']))),
  },
  { id: 'no', check: ({ gross }) => (gross.amount > 0 ? 'sign' : undefined) },
);
const row = { no: 7, type: { code: 'R' }, due: [2026, 1, 31], amount: 12.3, cur: 'EUR', percent: 6.5, n: 3 };
const issuesOf = (change: object): unknown => {
  const mapped = bills.row({ ...row, ...change }, { scale: 2 });
  assert.ok(mapped instanceof UnmappedRow);
  assert.equal(mapped.id, '7');
  return mapped.issues;
};

describe('a field map', () => {
  it('maps paths, words, dates, money, constants and computed fields', () => {
    assert.deepEqual(bills.row(row, { scale: 2 }), {
      id: '7',
      kind: 'rent',
      dueOn: '2026-01-31',
      gross: { amount: -1230, currency: 'EUR' },
      fee: { amount: 0, currency: 'EUR' },
      rate: '0.065',
      periods: 3,
      source: 'core',
      net: { amount: -1230, currency: 'EUR' },
    });
  });

  it('puts words it does not know into the bucket, and leaves out what is optional', () => {
    const mapped = bills.record(
      'bills.get',
      { ...row, type: { code: 'X' }, due: null, percent: '' },
      { scale: 2 },
    );
    assert.equal(mapped.kind, 'unknown');
    assert.ok(!('dueOn' in mapped) && !('rate' in mapped));
  });

  it('reports what is missing or of the wrong kind, by field and source, never by value', () => {
    assert.deepEqual(issuesOf({ type: {} }), [{ path: 'kind', message: 'missing (type.code)' }]);
    assert.deepEqual(issuesOf({ type: { code: true } }), [
      { path: 'kind', message: 'not a word (type.code)' },
    ]);
    assert.deepEqual(issuesOf({ due: '31.1.2026' }), [{ path: 'dueOn', message: 'not a date (due)' }]);
    assert.deepEqual(issuesOf({ n: 13 }), [{ path: 'net', message: 'unlucky' }]);
    assert.deepEqual(issuesOf({ amount: -1 }), [{ path: '', message: 'sign' }]);
    assert.deepEqual(issuesOf({ amount: 'secret', fee: {}, n: 'x' }), [
      { path: 'gross', message: 'not a decimal number (amount)' },
      { path: 'fee', message: 'not a decimal number (fee)' },
      { path: 'periods', message: 'not a whole number (n)' },
    ]);
    assert.deepEqual(bills.row('x', { scale: 2 }), new UnmappedRow([{ path: '', message: 'not an object' }]));
  });

  it('keeps unmapped rows in their place, and refuses an unmapped record', () => {
    const rows = bills.rows([row, { no: 'bad' }, row], { scale: 2 });
    assert.deepEqual(
      rows.map((each) => each instanceof UnmappedRow),
      [false, true, false],
    );
    const noList = new UnmappedRow([{ path: '', message: 'not a list' }]);
    assert.deepEqual(bills.rows(undefined, { scale: 2 }), [noList]);
    assert.throws(() => bills.record('bills.get', { no: 1 }, { scale: 2 }), { name: 'ResponseShapeError' });
  });

  it('reads own properties alone', () => {
    const mapped = bills.row({ ...row, type: Object.create({ code: 'R' }) as object }, { scale: 2 });
    assert.ok(mapped instanceof UnmappedRow);
  });
});
