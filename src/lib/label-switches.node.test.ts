import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardsFor, columnsFor, featureOn } from './label-switches.ts';

describe('featureOn', () => {
  it('is off only where the label says so', () => {
    assert.equal(featureOn(undefined, 'pay'), true);
    assert.equal(featureOn({ features: {} }, 'pay'), true);
    assert.equal(featureOn({ features: { pay: false } }, 'pay'), false);
  });
});

describe('cardsFor', () => {
  const known = ['owe', 'next', 'paid'] as const;

  it('keeps the element’s order when the label names none', () => {
    assert.deepEqual(cardsFor(undefined, known), ['owe', 'next', 'paid']);
  });

  it('shows what the label names, in its order, once each', () => {
    assert.deepEqual(cardsFor({ cards: ['paid', 'owe', 'paid', 'horoscope'] }, known), ['paid', 'owe']);
    assert.deepEqual(cardsFor({ cards: [] }, known), []);
  });

  it('hides a card that is switched off', () => {
    assert.deepEqual(cardsFor({ features: { next: false } }, known), ['owe', 'paid']);
  });
});

describe('columnsFor', () => {
  it('is the label’s choice for the element, or none', () => {
    assert.deepEqual(columnsFor({ columns: { 'invoice-table': ['number'] } }, 'invoice-table'), ['number']);
    assert.equal(columnsFor({ columns: {} }, 'invoice-table'), undefined);
  });
});
