import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apr, aprPercent, aprYears } from './apr.ts';
import { bgnTextToEur, bgnToEur } from './conversion.ts';
import { fromMinor, roundDecimal, toMinor } from './decimal.ts';
import { hirePurchase } from './hire-purchase.ts';
import { countedDays, simpleInterest } from './interim-interest.ts';
import { lateInterest, lateSegments } from './late-interest.ts';
import { splitGross, vatGroups, vatOf } from './vat.ts';
import vectors from './vectors.json' with { type: 'json' };

describe('hire purchase', () => {
  for (const vector of vectors.hirePurchase_IE) {
    it(`${vector.amountOfCredit} at ${vector.nominalRate} (${vector.source})`, () => {
      const quote = hirePurchase({
        financed: toMinor(vector.amountOfCredit),
        nominal: vector.nominalRate,
        months: vector.months,
        documentFee: toMinor(vector.docFee.split(' ')[0] ?? ''),
        optionFee: toMinor(vector.optionFee.split(' ')[0] ?? ''),
      });
      assert.equal(fromMinor(quote.installment), vector.installment);
      assert.equal(fromMinor(quote.lastPayment), vector.lastPayment);
      assert.equal(quote.aprText, vector.apr1dp);
      assert.equal(aprPercent(quote.apr, 3), vector.apr3dp);
    });
  }
});

describe('apr', () => {
  for (const vector of vectors.apr_98_7_EC_annexIII) {
    it(`Directive 98/7/EC annex III ${vector.id} → ${vector.aprPct} %`, () => {
      const flows = vector.flows.map(([years = 0, amount = 0]) => ({ years, amount }));
      assert.equal(aprPercent(apr(flows), 2), vector.aprPct);
    });
  }

  for (const vector of vectors.apr_intervals_SWD2012_128) {
    it(`${vector.from} to ${vector.to} in ${vector.unit}s is ${vector.expr}`, () => {
      const years = aprYears(vector.from, vector.to, vector.unit === 'year' ? 'year' : 'month');
      assert.ok(Math.abs(years - vector.value) < 1e-12, String(years));
    });
  }

  for (const vector of vectors.apr_rounding) {
    it(`rounds ${vector.value}`, () => {
      assert.equal(roundDecimal(vector.value, 1), vector.dp1);
      assert.equal(roundDecimal(vector.value, 2), vector.dp2);
      assert.equal(aprPercent(Number(vector.value) / 100, 2), vector.dp2);
    });
  }

  it('is NaN when no rate explains the flows', () => {
    assert.ok(Number.isNaN(apr([{ years: 0, amount: 1 }])));
  });
});

describe('interest', () => {
  for (const vector of vectors.late_interest_derived) {
    it(`late interest ${vector.interest}`, () => {
      const segments = vector.segments
        ? vector.segments.map(([rate, days]) => ({ rate: String(rate), days: Number(days) }))
        : [{ rate: vector.rate ?? '', days: vector.days ?? 0 }];
      assert.equal(fromMinor(lateInterest(toMinor(vector.amount), segments)), vector.interest);
    });
  }

  it('splits the late days where the rate is reset', () => {
    const resets = [
      { from: '2025-01-01', rate: '0.1015' },
      { from: '2025-07-01', rate: '0.1040' },
      { from: '2026-01-01', rate: '0.0990' },
    ];
    assert.deepEqual(lateSegments('2025-06-16', '2025-07-16', resets), [
      { rate: '0.1015', days: 15 },
      { rate: '0.1040', days: 15 },
    ]);
    assert.deepEqual(lateSegments('2026-02-01', '2026-02-03', resets), [{ rate: '0.0990', days: 2 }]);
    assert.deepEqual(lateSegments('2026-02-01', '2026-02-01', resets), []);
  });

  it('counts days by convention', () => {
    assert.equal(countedDays('2025-01-31', '2025-03-31', '30/360'), 60);
    assert.equal(countedDays('2025-01-31', '2025-03-31', 'actual/360'), 59);
    assert.equal(
      simpleInterest(2_400_000, '0.065', { from: '2025-01-16', to: '2025-02-01', dayCount: '30/360' }),
      6500,
    );
  });
});

describe('bgn to eur', () => {
  for (const vector of vectors.bgn_eur) {
    it(`${vector.bgn} BGN is ${vector.eur} EUR`, () => {
      assert.equal(fromMinor(bgnTextToEur(vector.bgn)), vector.eur);
      if (!/\.\d{3}/.test(vector.bgn)) assert.equal(fromMinor(bgnToEur(toMinor(vector.bgn))), vector.eur);
    });
  }
});

describe('vat', () => {
  for (const vector of vectors.vat) {
    it(JSON.stringify(vector), () => {
      if (vector.lines) {
        const lines = vector.lines.map((net) => ({ net: toMinor(net), rate: vector.rate }));
        assert.equal(
          fromMinor(lines.reduce((sum, line) => sum + vatOf(line.net, line.rate), 0)),
          vector.perLine,
        );
        assert.equal(fromMinor(vatGroups(lines)[0]?.vat ?? 0), vector.perGroup);
      } else if (vector.gross) {
        const { net, vat } = splitGross(toMinor(vector.gross), vector.rate);
        assert.deepEqual([fromMinor(net), fromMinor(vat)], [vector.net, vector.vat]);
      } else {
        assert.equal(fromMinor(vatOf(toMinor(vector.net ?? ''), vector.rate)), vector.vat);
      }
    });
  }
});
