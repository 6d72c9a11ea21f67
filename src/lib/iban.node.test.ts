import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupIban, maskIban, normalizeIban } from './iban.ts';

describe('IBANs', () => {
  it('travel without spaces and in capitals', () => {
    assert.equal(normalizeIban(' it60 x054-2811 1010 0000 0123 456 '), 'IT60X0542811101000000123456');
  });

  it('are printed in groups of four', () => {
    assert.equal(groupIban('IT60X0542811101000000123456'), 'IT60 X054 2811 1010 0000 0123 456');
  });

  it('show their country and their end once they are known', () => {
    assert.equal(maskIban('it60x0542811101000000123456'), 'IT•• •••• 3456');
    assert.equal(maskIban('IT60 •••• 3456'), 'IT60 •••• 3456');
    assert.equal(maskIban('short'), 'short');
  });
});
