import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, DEFAULTS } from './settings.ts';

describe('another choice in the demo', () => {
  const now = { ...DEFAULTS, today: '2026-12-21' };

  it('lets time pass at the same lessor for a later day', () => {
    assert.equal(changed(now, { ...now, today: '2027-01-05' }).businessDate, DEFAULTS.businessDate);
    assert.equal(changed(now, { ...now, scenario: 'slow' }).businessDate, DEFAULTS.businessDate);
  });

  it('makes a new lessor for an earlier day or another size', () => {
    assert.equal(changed(now, { ...now, today: '2026-12-20' }).businessDate, '2026-12-20');
    assert.equal(changed(now, { ...now, invoices: 3 }).businessDate, '2026-12-21');
  });
});
