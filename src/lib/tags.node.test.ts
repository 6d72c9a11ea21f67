import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { childTag, isTagPrefix, prefixOf } from './tags.ts';

describe('prefixOf', () => {
  it('is what stands before the element’s name, however many hyphens it has', () => {
    assert.equal(prefixOf({ localName: 'lease-contract-detail' }), 'lease');
    assert.equal(prefixOf({ localName: 'acme-payment-promise-form' }), 'acme');
    assert.equal(prefixOf({ localName: 'my-brand-invoice-table' }), 'my-brand');
  });

  it('is the first part of a tag it does not know', () => {
    assert.equal(prefixOf({ localName: 'acme-something-else' }), 'acme');
    assert.equal(prefixOf({ localName: '' }), 'lease');
  });
});

describe('childTag', () => {
  it('speaks of another element under the same prefix', () => {
    assert.equal(
      childTag({ localName: 'acme-contract-detail' }, 'installment-schedule'),
      'acme-installment-schedule',
    );
  });
});

describe('isTagPrefix', () => {
  it('accepts what makes a valid custom element name', () => {
    for (const prefix of ['lease', 'my-brand', 'a1']) assert.ok(isTagPrefix(prefix));
    for (const prefix of ['', '1a', 'A', 'a-', '-a', 'a b', 'a><b']) assert.ok(!isTagPrefix(prefix));
  });
});
