import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Lazy } from './lazy.ts';

describe('Lazy', () => {
  it('fetches once, then answers at once', async () => {
    let fetched = 0;
    let arrived = 0;
    const lazy = new Lazy(async () => ++fetched);
    assert.equal(
      lazy.use(() => arrived++),
      undefined,
    );
    assert.equal(await lazy.load(), 1);
    assert.equal(
      lazy.use(() => arrived++),
      1,
    );
    assert.deepEqual([fetched, arrived], [1, 1]);
  });

  it('tries again after a failure', async () => {
    let offline = true;
    const lazy = new Lazy(() => (offline ? Promise.reject(new Error('offline')) : Promise.resolve('here')));
    assert.equal(await lazy.load(), undefined);
    offline = false;
    assert.equal(await lazy.load(), 'here');
    assert.equal(lazy.value, 'here');
  });
});
