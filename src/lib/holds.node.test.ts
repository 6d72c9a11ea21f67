import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds } from './holds.ts';

const RECORD = { name: 'Anna', roles: ['user', 'finance'], seen: 4 };

test('a record holds what is the same in it, lists in any order', () => {
  assert.equal(holds(RECORD, {}), true);
  assert.equal(holds(RECORD, { name: 'Anna', roles: ['finance', 'user'] }), true);
  assert.equal(holds(RECORD, { name: 'Anna', phone: '' }), true);
});

test('it does not hold what is different, or not there', () => {
  assert.equal(holds(RECORD, { name: 'Anne' }), false);
  assert.equal(holds(RECORD, { roles: ['user'] }), false);
  assert.equal(holds(RECORD, { phone: '+39 333' }), false);
});
