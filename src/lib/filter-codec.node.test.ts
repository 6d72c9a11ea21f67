import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeFilter, encodeFilter, isEmptyFilter, sameFilter, withoutEmpty } from './filter-codec.ts';
import type { FilterSpec } from './filter-codec.ts';

const spec: FilterSpec = {
  q: { kind: 'text' },
  contractId: { kind: 'choice' },
  timing: { kind: 'choices', options: ['overdue', 'not_due', 'due_today'] },
  open: { kind: 'flag' },
  dueOn: { kind: 'date-range' },
  gross: { kind: 'amount-range' },
};
const read = (query: string) => decodeFilter(new URLSearchParams(query), spec);

describe('encodeFilter', () => {
  it('writes the API’s flat names, sorted, without empty values', () => {
    const params = encodeFilter({
      timing: ['overdue', 'not_due'],
      open: false,
      dueOn: { gte: '2026-01-01', lte: '' },
      q: '',
      contractId: undefined,
    });
    assert.equal(
      decodeURIComponent(params.toString()),
      'dueOn.gte=2026-01-01&open=false&timing=overdue,not_due',
    );
  });

  it('keeps two lists of a page apart by a prefix', () => {
    const params = encodeFilter({ q: 'a' }, 'i.');
    assert.equal(params.toString(), 'i.q=a');
    assert.deepEqual(decodeFilter(params, spec, 'i.'), { q: 'a' });
    assert.deepEqual(decodeFilter(params, spec), {});
  });
});

describe('decodeFilter', () => {
  it('gives back what was encoded', () => {
    const date = fc
      .record({ y: fc.integer({ min: 1000, max: 9999 }), m: fc.integer({ min: 1, max: 12 }) })
      .map(({ y, m }) => `${y}-${String(m).padStart(2, '0')}-15`);
    const values = fc.record(
      {
        q: fc.string({ minLength: 1, maxLength: 40 }),
        timing: fc.subarray(['overdue', 'not_due', 'due_today'], { minLength: 1 }),
        open: fc.boolean(),
        dueOn: fc.record({ gte: date, lte: date }, { noNullPrototype: true }),
        gross: fc.record(
          {
            gte: fc
              .maxSafeNat()
              .map(String)
              .filter((n) => n.length < 16),
          },
          { noNullPrototype: true },
        ),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(values, (value) => {
        const back = decodeFilter(new URLSearchParams(encodeFilter(value).toString()), spec);
        assert.deepEqual(back, value);
        assert.ok(sameFilter(back, value));
      }),
    );
  });

  it('drops what the list does not know or allow', () => {
    assert.deepEqual(read('timing=overdue,hacked,overdue&admin=1'), { timing: ['overdue'] });
    assert.deepEqual(read('open=yes&dueOn.gte=2026-02-99&gross.lte=1e9'), {});
    assert.deepEqual(read('gross.lte=-500&dueOn.lte=2026-02-28'), {
      gross: { lte: '-500' },
      dueOn: { lte: '2026-02-28' },
    });
  });

  it('cuts text that is far too long', () => {
    assert.equal(read(`q=${'x'.repeat(5000)}`).q, 'x'.repeat(200));
  });
});

describe('empty filters', () => {
  it('are undefined, empty text, empty lists and open ranges; false is a value', () => {
    for (const value of [undefined, '', [], {}]) assert.ok(isEmptyFilter(value));
    assert.equal(isEmptyFilter(false), false);
    assert.deepEqual(withoutEmpty({ q: '', open: false, dueOn: {} }), { open: false });
  });
});
