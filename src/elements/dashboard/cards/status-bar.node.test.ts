import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharesOf } from './status-bar.ts';

const end = (shares: readonly { start: number; size: number }[]): number =>
  Math.max(...shares.map(({ start, size }) => start + size));

describe('shares of the status bar', () => {
  it('fill the bar, one after the other', () => {
    const shares = sharesOf([50, 30, 20]);
    assert.ok(Math.abs(end(shares) - 100) < 1e-9);
    for (const [index, { start }] of shares.entries()) {
      const before = shares[index - 1];
      if (before) assert.ok(start > before.start + before.size, 'a gap between parts');
    }
  });

  it('keep a small part visible and leave out what is zero', () => {
    const [paid, partial, overdue] = sharesOf([1_000_000_000, 0, 1]);
    assert.equal(partial?.size, 0);
    assert.ok(overdue && overdue.size > 1.5);
    assert.ok(paid && paid.size < 100);
  });

  it('are nothing when there is nothing', () => {
    assert.deepEqual(
      sharesOf([0, 0]).map(({ size }) => size),
      [0, 0],
    );
    assert.equal(sharesOf([5, -3])[0]?.size, 100);
  });
});
