import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addMonths, addMonthsToDay, daysInMonth, fromDay, toDay } from './calendar.ts';
import { isCreditorReference, makeCreditorReference } from './creditor-reference.ts';
import { epcPayload } from './epc-qr.ts';
import { isIban, makeIban, maskIban } from './iban.ts';
import vectors from './vectors.json' with { type: 'json' };
import { checkVin, withCheckDigit } from './vin.ts';

describe('iban', () => {
  for (const [country, iban] of Object.entries(vectors.iban_valid)) {
    it(`${country} is valid, also with spaces and in lower case`, () => {
      assert.ok(isIban(iban));
      assert.ok(isIban(iban.toLowerCase().replace(/(.{4})/g, '$1 ')));
      assert.equal(makeIban(country, iban.slice(4)), iban);
    });
  }
  for (const iban of vectors.iban_invalid) {
    it(`${iban} is invalid`, () => assert.equal(isIban(iban), false));
  }
  it('hides the middle', () => {
    assert.equal(maskIban('BG80 BNBG 9661 1020 3456 78'), 'BG80••••••••••••••5678');
  });
});

describe('creditor reference', () => {
  for (const reference of vectors.rf.valid) {
    it(`${reference} is valid`, () => {
      assert.ok(isCreditorReference(reference));
      assert.equal(makeCreditorReference(reference.slice(4)), reference);
    });
  }
  for (const reference of vectors.rf.invalid) {
    it(`${reference} is invalid`, () => assert.equal(isCreditorReference(reference), false));
  }
});

describe('vin', () => {
  for (const vin of vectors.vin.valid) {
    it(`${vin} has its check digit`, () => {
      assert.deepEqual(checkVin(vin), { wellFormed: true, checkDigitMatches: true });
      assert.equal(withCheckDigit(vin), vin);
    });
  }
  for (const vin of vectors.vin.noCheckDigit_EU) {
    it(`${vin} is well formed without one`, () => {
      assert.deepEqual(checkVin(vin), { wellFormed: true, checkDigitMatches: false });
    });
  }
  it('refuses I, O and Q', () => assert.equal(checkVin('1M8GDM9AXKPO42788').wellFormed, false));
});

describe('epc qr', () => {
  it('reproduces the sample of the European Payments Council', () => {
    const payload = epcPayload({
      bic: 'BPOTBEB1',
      name: 'Red Cross of Belgium',
      iban: 'BE72 0000 0000 1616',
      amount: 100,
      currency: 'EUR',
      purpose: 'CHAR',
      text: 'Urgency fund',
      information: 'Sample EPC QR code',
    });
    assert.deepEqual([payload], vectors.epc);
  });
  it('exists for euro only, within limits', () => {
    const base = { name: 'A', iban: 'BE72000000001616', amount: 100, currency: 'EUR' };
    assert.throws(() => epcPayload({ ...base, currency: 'RON' }), RangeError);
    assert.throws(() => epcPayload({ ...base, amount: 0 }), RangeError);
    assert.throws(() => epcPayload({ ...base, reference: 'RF18539007547034', text: 'x' }), RangeError);
  });
});

describe('calendar', () => {
  it('keeps the anchor day over short months', () => {
    const dates = [1, 2, 3, 13].map((months) => addMonths('2024-01-31', months, 31));
    assert.deepEqual(dates, ['2024-02-29', '2024-03-31', '2024-04-30', '2025-02-28']);
  });
  it('agrees with Date.UTC on every day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), (days) => {
        const text = new Date(days * 86_400_000).toISOString().slice(0, 10);
        assert.equal(fromDay(days), text);
        assert.equal(toDay(text), days);
        assert.equal(addMonthsToDay(addMonthsToDay(days, 7, 1), -7, 1), toDay(`${text.slice(0, 8)}01`));
      }),
    );
    assert.throws(() => toDay('2025-02-29'), RangeError);
    assert.equal(daysInMonth(2000, 2), 29);
  });
});

it('leaves no published vector untested', () => {
  const covered = [
    ...['pmt', 'fineract_schedule', 'frappe_schedule', 'lease_residual_derived'],
    ...['hirePurchase_IE', 'apr_98_7_EC_annexIII', 'apr_intervals_SWD2012_128', 'apr_rounding'],
    ...['late_interest_derived', 'bgn_eur', 'vat'],
    ...['iban_valid', 'iban_invalid', 'rf', 'vin', 'epc'],
  ];
  assert.deepEqual(Object.keys(vectors).sort(), covered.sort());
});
