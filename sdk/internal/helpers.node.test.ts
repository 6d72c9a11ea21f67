import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { uuid } from './ids.ts';
import { dropNulls } from './nulls.ts';
import { encodeQuery } from './query.ts';

function hasNullProperty(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasNullProperty);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => part === null || hasNullProperty(part));
}

/** The same by way of JSON's own means, slower. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutNulls(part)]));
}

describe('nulls', () => {
  it('no property is null afterwards, and nothing else has changed', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = dropNulls(JSON.parse(text));
        assert.equal(hasNullProperty(result), false);
        assert.deepEqual(result, withoutNulls(JSON.parse(text)));
      }),
    );
  });
});

describe('query', () => {
  it('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (q) => {
        assert.equal(new URLSearchParams(encodeQuery({ q })).get('q'), q);
      }),
    );
  });

  it('leaves out what is absent or empty', () => {
    assert.equal(
      encodeQuery({ a: undefined, b: '', c: [], d: {}, e: { gte: undefined, lte: 0 } }),
      'e.lte=0',
    );
    assert.equal(encodeQuery({ a: false, b: 0, c: ['x', 'y'] }), 'a=false&b=0&c=x%2Cy');
  });
});

describe('ids', () => {
  it('makes version 4 UUIDs also where crypto.randomUUID is missing', (t) => {
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    assert.match(uuid(), pattern);
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    t.after(() => Reflect.deleteProperty(crypto, 'randomUUID'));
    const ids = Array.from({ length: 200 }, uuid);
    for (const id of ids) assert.match(id, pattern);
    assert.equal(new Set(ids).size, 200);
  });
});
