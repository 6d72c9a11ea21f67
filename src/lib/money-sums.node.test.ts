import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseIds } from './id-list.ts';
import { sumsOf } from './money-sums.ts';

describe('sums of money', () => {
  it('keep currencies apart', () => {
    const sums = sumsOf([
      { amount: 31840, currency: 'EUR' },
      { amount: 1, currency: 'RON' },
      { amount: 10, currency: 'EUR' },
    ]);
    assert.deepEqual(sums, [
      { amount: 31850, currency: 'EUR' },
      { amount: 1, currency: 'RON' },
    ]);
    assert.deepEqual(sumsOf([]), []);
  });

  it('ids of an attribute come each once, however they are written', () => {
    assert.deepEqual(parseIds(' a, b\nc a '), ['a', 'b', 'c']);
    assert.deepEqual(parseIds(null), []);
  });
});
