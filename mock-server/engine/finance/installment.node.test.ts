import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amortize } from './amortization.ts';
import { divRound, fromMinor, mulDiv, splitByWeights, toMinor } from './decimal.ts';
import { installment } from './installment.ts';
import { payoffByBalance, payoffByPresentValue } from './payoff.ts';
import vectors from './vectors.json' with { type: 'json' };

/** The published PMT vectors carry their rate in the name only; this is the nominal yearly rate of each. */
const PMT_RATES: Readonly<Record<string, string>> = {
  'PMT(8%/12,10,10000)': '0.08',
  'PMT(8%/12,10,10000,0,1)': '0.08',
  'PMT(6%/12,15,5000)': '0.06',
  'PMT(0.005,15,5000,0,1)': '0.06',
  'curo 1000@12% 3 arrears': '0.12',
  'curo 999.99@12% 3 advance': '0.12',
};

describe('installment', () => {
  for (const vector of vectors.pmt) {
    it(`${vector.name} → ${vector.expected} (${vector.source})`, () => {
      const amount = installment({
        financed: toMinor(vector.pv),
        residual: -toMinor(vector.fv),
        count: vector.nper,
        nominal: PMT_RATES[vector.name] ?? '',
        timing: vector.type === 1 ? 'advance' : 'arrears',
      });
      assert.equal(fromMinor(-amount), vector.expected);
    });
  }

  it('divides evenly at rate 0', () => {
    const terms = { financed: 100_000, residual: 10_000, count: 7, nominal: '0', timing: 'arrears' } as const;
    assert.equal(installment(terms), 12_857);
    assert.equal(amortize(terms).at(-1)?.payment, 10_000);
  });

  it('refuses a term that is not a positive whole number', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => installment({ financed: 1, count, nominal: '0', timing: 'arrears' }), RangeError);
    }
  });
});

describe('amortize', () => {
  it('reproduces the Fineract plan and its payoff', () => {
    const vector = vectors.fineract_schedule;
    const lines = amortize({
      financed: toMinor(vector.principal),
      count: vector.n,
      nominal: vector.rate,
      timing: 'arrears',
    });
    const rows = lines.map((line) => ({
      nr: line.seq,
      principal: fromMinor(line.principal),
      interest: fromMinor(line.interest),
      due: fromMinor(line.payment),
      balance: fromMinor(line.balanceAfter),
    }));
    assert.deepEqual(rows, vector.rows);
    assert.equal(rows[0]?.due, vector.emi);
    assert.equal(fromMinor(lines.reduce((sum, line) => sum + line.interest, 0)), vector.totalInterest);
    const payoff = payoffByBalance({
      balance: lines[vector.payoff.afterPaid - 1]?.balanceAfter ?? 0,
      interest: lines[vector.payoff.afterPaid]?.interest ?? 0,
      from: '2024-02-01',
      to: '2024-03-01',
      on: vector.payoff.on,
    });
    assert.equal(fromMinor(payoff.principal), vector.payoff.principal);
    assert.equal(fromMinor(payoff.interest), vector.payoff.interest);
    assert.equal(fromMinor(payoff.total), vector.payoff.total);
  });

  it('reproduces the Frappe plan with an installment rounded up to whole units', () => {
    const vector = vectors.frappe_schedule;
    const terms = {
      financed: vector.principal * 100,
      count: vector.n,
      nominal: vector.rate,
      timing: 'arrears',
    } as const;
    const payment = Math.ceil(installment(terms) / 100) * 100;
    assert.equal(payment, vector.emi * 100);
    const lines = amortize({ ...terms, payment });
    const units = (amount = 0): number => mulDiv(amount, 1, 100);
    for (const [index = 0, principal, interest, balance] of vector.lines) {
      const line = lines[index];
      assert.deepEqual(
        [units(line?.principal), units(line?.interest), units(line?.balanceAfter)],
        [principal, interest, balance],
      );
    }
    assert.equal(units(lines.reduce((sum, line) => sum + line.interest, 0)), vector.totalInterest);
  });

  for (const vector of vectors.lease_residual_derived) {
    it(`reproduces the lease with residual, ${vector.timing}`, () => {
      const timing = vector.timing === 'advance' ? 'advance' : 'arrears';
      const lines = amortize({
        financed: toMinor(vector.financed),
        residual: toMinor(vector.residual),
        count: vector.n,
        nominal: vector.nominalRate,
        timing,
      });
      const zero = (amount: number): string => (amount === 0 ? '0' : fromMinor(amount));
      const rows = lines.map((line) => [
        line.seq,
        fromMinor(line.principal),
        zero(line.interest),
        fromMinor(line.payment),
        fromMinor(line.balanceAfter),
      ]);
      assert.deepEqual(rows.slice(0, vector.n), vector.all);
      assert.deepEqual([rows[0], rows[1], rows[vector.n - 1]], [vector.first, vector.second, vector.last]);
      assert.equal(rows[0]?.[3], vector.installment);
      const leg = lines[vector.n];
      assert.equal(leg?.payment, toMinor(vector.residual));
      assert.equal(leg?.balanceAfter, 0);
      if (vector.residualLeg) {
        assert.equal(fromMinor(leg?.principal ?? 0), vector.residualLeg.principal);
        assert.equal(fromMinor(leg?.interest ?? 0), vector.residualLeg.interest);
      }
    });
  }

  it('repays exactly what was financed, whatever the terms', () => {
    const terms = fc.record({
      financed: fc.integer({ min: 10_000, max: 5_000_000_00 }),
      share: fc.integer({ min: 0, max: 60 }),
      count: fc.integer({ min: 1, max: 120 }),
      nominal: fc.integer({ min: 0, max: 250_000 }).map((ppm) => (ppm / 1_000_000).toFixed(6)),
      periodMonths: fc.constantFrom(1, 3, 6, 12),
      timing: fc.constantFrom('advance' as const, 'arrears' as const),
    });
    fc.assert(
      fc.property(terms, ({ share, ...rest }) => {
        const residual = mulDiv(rest.financed, share, 100);
        const lines = amortize({ ...rest, residual });
        assert.equal(
          lines.reduce((sum, line) => sum + line.principal, 0),
          rest.financed,
        );
        assert.equal(lines.at(-1)?.balanceAfter, 0);
        for (const line of lines) assert.equal(line.payment, line.principal + line.interest);
        const leg = lines.find((line) => line.kind === 'residual');
        assert.equal(leg?.payment ?? 0, residual);
      }),
      { numRuns: 300 },
    );
  });
});

describe('payoff', () => {
  it('discounts the rest to present value', () => {
    const rate = 0.1;
    assert.equal(
      payoffByPresentValue(rate, [
        { years: 1, amount: 11_000 },
        { years: 2, amount: 12_100 },
      ]),
      20_000,
    );
    assert.equal(payoffByPresentValue(rate, [{ years: -1, amount: 500 }]), 500);
  });

  it('accrues nothing before and all after the period', () => {
    const period = { balance: 1000, interest: 31, from: '2025-01-01', to: '2025-02-01' };
    assert.equal(payoffByBalance({ ...period, on: '2024-12-01' }).interest, 0);
    assert.equal(payoffByBalance({ ...period, on: '2025-03-01' }).interest, 31);
  });
});

describe('decimal', () => {
  it('rounds half away from zero in plain and in big numbers alike', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 12_000_000 }),
        (amount, num, den) => {
          const big = BigInt(amount) * BigInt(num);
          const exact = divRound(big, BigInt(den));
          if (exact > BigInt(Number.MAX_SAFE_INTEGER) || exact < BigInt(Number.MIN_SAFE_INTEGER)) return;
          assert.equal(mulDiv(amount, num, den) + 0, Number(exact) + 0);
        },
      ),
    );
    assert.deepEqual([mulDiv(5, 1, 2), mulDiv(-5, 1, 2), mulDiv(1, 1, 3)], [3, -3, 0]);
  });

  it('splits without losing a unit', () => {
    assert.deepEqual(splitByWeights(100, [1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(splitByWeights(-100, [1, 1, 1]), [-34, -33, -33]);
    assert.deepEqual(splitByWeights(7, [0, 0]), [7, 0]);
  });
});
