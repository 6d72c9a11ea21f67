import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileNameOf } from './files.ts';

describe('fileNameOf', () => {
  it('keeps what people read and replaces what file systems refuse', () => {
    assert.equal(fileNameOf('fatture-2026-11-21.xlsx'), 'fatture-2026-11-21.xlsx');
    assert.equal(fileNameOf('../a\\b:c*?"<d>|e\u0000.pdf'), '..-a-b-c-d-e-.pdf');
    assert.equal(fileNameOf('x'.repeat(500)).length, 120);
  });
});
