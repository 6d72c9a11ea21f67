import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { numberFormat } from './formatters.ts';
import { composeDecimal, minorToDecimal, writeDecimal } from './numbers.ts';

const SCALES = [0, 2, 3];
const amounts = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const format = (locale: string, scale: number): Intl.NumberFormat =>
  numberFormat(locale, { minimumFractionDigits: scale, maximumFractionDigits: scale });

/** Minor units back from locale text: only its digits and its sign. */
function readBack(text: string): number {
  const digits = text.replaceAll(/\D/g, '');
  return Number(digits) * (text.includes('−') ? -1 : 1);
}

describe('minorToDecimal', () => {
  it('puts the decimal mark where the scale says', () => {
    assert.equal(minorToDecimal(123450, 2), '1234.50');
    assert.equal(minorToDecimal(-5, 2), '-0.05');
    assert.equal(minorToDecimal(7, 3), '0.007');
    assert.equal(minorToDecimal(42, 0), '42');
    assert.equal(minorToDecimal(0, 0), '0');
  });

  it('has no minus zero', () => {
    assert.equal(minorToDecimal(-0, 2), '0.00');
  });
});

describe('writeDecimal', () => {
  for (const scale of SCALES) {
    it(`gives back every amount exactly at scale ${scale}, in three locales`, () => {
      fc.assert(
        fc.property(amounts, fc.constantFrom('en-GB', 'it', 'de-CH'), (amount, locale) => {
          const text = writeDecimal(format(locale, scale), minorToDecimal(amount, scale));
          assert.equal(readBack(text), amount === 0 ? 0 : amount);
        }),
      );
    });

    it(`composes the same text where Intl would go through a float, at scale ${scale}`, () => {
      fc.assert(
        fc.property(amounts, fc.constantFrom('en-GB', 'it', 'ar-EG', 'de-CH'), (amount, locale) => {
          const formatter = format(locale, scale);
          const decimal = minorToDecimal(amount, scale);
          assert.equal(composeDecimal(formatter, decimal), formatter.format(decimal as `${number}`));
        }),
      );
    });
  }

  it('keeps the sign of less than one', () => {
    assert.equal(composeDecimal(format('it', 2), '-0.05'), '-0,05');
    assert.equal(writeDecimal(format('it', 2), '-0.05'), '−0,05');
  });

  it('writes minus zero without a sign, and gives back what is no number', () => {
    assert.equal(writeDecimal(format('en-GB', 2), '-0.00'), '0.00');
    assert.equal(writeDecimal(format('en-GB', 2), 'n/a'), 'n/a');
  });
});
