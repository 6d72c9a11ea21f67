import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { isLocalDate } from '../core/dates.ts';
import { entity, moneySchema, oneOf } from '../schemas/base.ts';
import { checked, minLength, trimmed, wordOf } from '../schemas/rules.ts';
import { shapeOf } from '../openapi/index.ts';
import { invoiceShape } from '../shapes/invoice.ts';
import { problemShape } from '../shapes/protocol.ts';
import { plainReader, UNSURE } from './plain.ts';
import { ERROR } from './problem.ts';

const readerOf = (schema: z.core.$ZodType) => plainReader(shapeOf(schema));

describe('plainReader', () => {
  it('answers what is plainly right as it came, unknown fields with it', () => {
    const money = { amount: 1200, currency: 'EUR', note: { from: 'a newer lessor' } };
    assert.equal(readerOf(moneySchema)(money), money);
    const list = [money, { amount: -1, currency: 'RON' }];
    assert.equal(readerOf(z.array(moneySchema))(list), list);
    assert.equal(readerOf(entity({ money: z.optional(moneySchema) }))(list), UNSURE);
  });

  it('changes a copy, never what it was given', () => {
    const state = entity({
      state: oneOf(['open', 'paid']),
      names: z.optional(z.record(z.string(), oneOf(['Rossi']))),
    });
    const names = Object.freeze({ en: 'Rossi', it: 'Verdi' });
    const given = Object.freeze({ state: 'half_paid', names, more: 1 });
    const expected = { state: 'unknown', names: { en: 'Rossi', it: 'unknown' }, more: 1 };
    assert.deepEqual(readerOf(state)(given), expected);
    const rows = Object.freeze([Object.freeze({ state: 'open' }), given]);
    const read = readerOf(z.array(state))(rows) as unknown[];
    assert.equal(read[0], rows[0]);
    assert.deepEqual(read[1], expected);
  });

  it('leaves to zod what is not plainly right', () => {
    const read = readerOf(moneySchema);
    const wrong = [
      { amount: 12.5, currency: 'EUR' },
      { amount: '1200', currency: 'EUR' },
      { amount: Number.POSITIVE_INFINITY, currency: 'EUR' },
      { amount: 1200, currency: 'eur' },
      { amount: 1200, currency: null },
      { amount: 1200 },
      [],
      null,
      undefined,
      'EUR 12',
    ];
    for (const value of wrong) assert.equal(read(value), UNSURE, JSON.stringify(value));
    // A property that would become the prototype of a copy.
    assert.equal(read(JSON.parse('{"amount":1,"currency":"EUR","__proto__":{"paid":true}}')), UNSURE);
  });

  it('leaves schemas to zod that it does not know', () => {
    const loose = z.looseObject({ at: z.string().check(z.minLength(1)) });
    const others: [z.core.$ZodType, unknown][] = [
      [loose, { at: 'x' }],
      [z.object({ at: z.string() }), { at: 'x', more: 1 }],
      [z.union([z.string(), z.number()]), 1],
      [z.record(z.email(), z.string()), {}],
      [checked(z.string(), trimmed()), 'x'],
      [checked(z.array(z.string()), minLength(2)), ['x', 'y']],
      [z.email(), 'a@b.example'],
      [z.int(), 1],
      [z.nullable(z.string()), null],
      [z.number(), Number.NaN],
    ];
    for (const [schema, value] of others) assert.equal(readerOf(schema)(value), UNSURE);
  });

  it('refuses to guess at closed words and at lists that must not be empty', () => {
    const words = readerOf(wordOf(['open', 'paid']));
    assert.deepEqual([words('paid'), words('half_paid')], ['paid', UNSURE]);
    const list = readerOf(checked(z.array(z.string()), minLength(1)));
    assert.deepEqual([list(['x']), list([])], [['x'], UNSURE]);
  });

  it('reads an invoice of a lessor without asking zod', () => {
    const zero = { amount: 0, currency: 'EUR' };
    const sums = {
      net: zero,
      vat: zero,
      gross: zero,
      paid: zero,
      credited: zero,
      writtenOff: zero,
      open: zero,
    };
    const invoice = { id: 'a', number: '1', type: 'invoice', contractIds: ['b'], issuedOn: '2026-11-22' };
    const row = { ...invoice, ...sums, currency: 'EUR', settlement: 'paid' };
    assert.equal(plainReader(invoiceShape)(row), row);
  });
});

describe('days', () => {
  it('are plainly right when the calendar has them, and only then', () => {
    const [day, instant] = [plainReader('day'), plainReader('instant')];
    const all = fc.record({
      year: fc.integer({ min: 1900, max: 2400 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(all, (each) => {
        const text = `${each.year}-${two(each.month)}-${two(each.day)}`;
        const at = `${text}T23:59:59Z`;
        assert.equal(day(text), isLocalDate(text) ? text : UNSURE);
        assert.equal(instant(at), isLocalDate(text) ? at : UNSURE);
      }),
      { numRuns: 2000 },
    );
    for (const at of ['2026-11-23T24:00:00Z', '2026-11-23T09:60:00Z', '2026-11-00T09:00:00Z'])
      assert.equal(instant(at), UNSURE);
  });
});

it('errors of a refusal are read as their schema has them', () => {
  assert.deepEqual([ERROR], problemShape['errors?']);
});
