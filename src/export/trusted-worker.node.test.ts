import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onlyAddress } from './trusted-worker.ts';

describe('the leasekit policy', () => {
  const address = onlyAddress('https://cdn.example/assets/worker-1a2b.js');

  it('lets the own worker through as it is', () => {
    assert.equal(
      address('https://cdn.example/assets/worker-1a2b.js'),
      'https://cdn.example/assets/worker-1a2b.js',
    );
  });

  for (const other of ['https://cdn.example/assets/other.js', 'data:text/javascript,1', ''])
    it(`refuses ${other || 'nothing'}`, () => {
      assert.throws(() => address(other), TypeError);
    });
});
