import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ScheduleLine } from '../../../sdk/index.ts';
import { currentYear, linesOf, nextLine, sumsOf, yearsOf } from './years.ts';

const money = (amount: number) => ({ amount, currency: 'EUR' });
const line = (
  dueOn: string,
  state: ScheduleLine['state'],
  more: Partial<ScheduleLine> = {},
): ScheduleLine => ({
  id: dueOn,
  seq: 1,
  kind: 'installment',
  dueOn,
  principal: money(100),
  interest: money(10),
  fees: money(1),
  vat: money(22),
  gross: money(133),
  balanceAfter: money(0),
  state,
  ...more,
});
const lines = [
  line('2025-12-01', 'paid'),
  line('2026-01-01', 'partially_paid'),
  line('2026-02-01', 'cancelled'),
  line('2026-12-01', 'planned', { kind: 'special' }),
  line('2026-12-15', 'planned'),
];

describe('the schedule by year', () => {
  it('sums each year and leaves cancelled lines out of the sums', () => {
    const years = yearsOf(lines, 'EUR');
    assert.deepEqual(
      years.map(({ year, lines: own, sums }) => [year, own.length, sums.gross.amount]),
      [
        ['2025', 1, 133],
        ['2026', 4, 399],
      ],
    );
    assert.equal(
      years.reduce((total, { sums }) => total + sums.principal.amount, 0),
      sumsOf(lines, 'EUR').principal.amount,
    );
  });

  it('tells paid lines from those still to pay', () => {
    assert.equal(linesOf(lines, 'all').length, 5);
    assert.deepEqual(
      linesOf(lines, 'paid').map(({ dueOn }) => dueOn),
      ['2025-12-01'],
    );
    assert.deepEqual(
      linesOf(lines, 'open').map(({ dueOn }) => dueOn),
      ['2026-01-01', '2026-12-01', '2026-12-15'],
    );
  });

  it('knows the year that matters today', () => {
    assert.equal(currentYear(lines, '2025-06-01'), '2025');
    assert.equal(currentYear(lines, '2026-11-21'), '2026');
    assert.equal(currentYear(lines, '2020-01-01'), '2025');
    assert.equal(currentYear(lines, '2030-01-01'), '2026');
    assert.equal(currentYear([], '2026-11-21'), undefined);
  });

  it('names the next installment, not a special one', () => {
    assert.equal(nextLine(lines, '2026-11-21')?.dueOn, '2026-12-15');
    assert.equal(nextLine(lines, '2027-01-01'), undefined);
    const billed = [line('2026-12-01', 'invoiced'), line('2027-01-01', 'planned')];
    assert.equal(nextLine(billed, '2026-11-21')?.dueOn, '2026-12-01', 'invoiced, but not due yet');
    assert.equal(nextLine(billed, '2026-12-02')?.dueOn, '2027-01-01');
  });
});
