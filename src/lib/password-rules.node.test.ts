import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPassword } from './password-rules.ts';

const policy = {
  minLength: 10,
  maxLength: 20,
  history: 3,
  rules: ['needs_letter', 'needs_digit', 'contains_name', 'no_emoji'],
};
const broken = (password: string, names?: string[]) =>
  checkPassword(password, policy, names)
    .filter(({ met }) => met === false)
    .map(({ rule }) => rule);

describe('rules of a password', () => {
  it('tells which are met while one types', () => {
    assert.deepEqual(broken(''), ['min', 'needs_letter', 'needs_digit', 'contains_name']);
    assert.deepEqual(broken('lantern'), ['min', 'needs_digit']);
    assert.deepEqual(broken('Lanterns-4711'), []);
    assert.deepEqual(broken('Lanterns-4711-and-more'), ['max']);
  });

  it('finds names of four letters and more, however they are written', () => {
    assert.deepEqual(broken('FERRARI-4711', ['Paul Ferrari', 'paul.f']), ['contains_name']);
    assert.deepEqual(broken('Leo-lantern-4711', ['Leo Bo']), []);
  });

  it('leaves to the lessor what only the lessor knows', () => {
    const history = checkPassword('x', policy).at(-1);
    assert.deepEqual(history, { rule: 'history', met: undefined, count: 3 });
    assert.deepEqual(
      checkPassword('x', { ...policy, rules: [], history: 0 }).map(({ rule }) => rule),
      ['min'],
    );
  });
});
