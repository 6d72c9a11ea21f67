import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extensionOf, isAccepted, problemOf } from './file-rules.ts';

const rules = { mime: ['application/pdf', 'image/jpeg'], maxBytes: 10, max: 2 };
const file = (name: string, size: number, type = 'application/pdf', lastModified = 1) =>
  ({ name, size, type, lastModified }) as File;

describe('what files may be attached', () => {
  it('accepts by type, and by name where a system tells no type', () => {
    assert.equal(isAccepted({ name: 'a.pdf', type: 'application/pdf' }, rules.mime), true);
    assert.equal(isAccepted({ name: 'a.exe', type: 'application/octet-stream' }, rules.mime), false);
    assert.equal(isAccepted({ name: 'a.JPEG', type: '' }, rules.mime), true);
    assert.equal(isAccepted({ name: 'a.exe', type: '' }, rules.mime), false);
    assert.equal(isAccepted({ name: 'a.png', type: 'image/png' }, ['image/*']), true);
    assert.equal(isAccepted({ name: 'a', type: 'x/y' }, []), true);
  });

  it('says why a file cannot be attached', () => {
    assert.equal(problemOf(file('a.pdf', 5), [], rules), undefined);
    assert.equal(problemOf(file('a.pdf', 5, 'text/html'), [], rules), 'type');
    assert.equal(problemOf(file('a.pdf', 0), [], rules), 'empty');
    assert.equal(problemOf(file('a.pdf', 11), [], rules), 'size');
    assert.equal(problemOf(file('a.pdf', 5), [file('a.pdf', 5)], rules), 'twice');
    assert.equal(problemOf(file('a.pdf', 5), [file('a.pdf', 5, 'application/pdf', 2)], rules), undefined);
    assert.equal(problemOf(file('c.pdf', 5), [file('a.pdf', 5), file('b.pdf', 5)], rules), 'many');
  });

  it('names kinds as people know them', () => {
    assert.equal(extensionOf('application/pdf'), '.pdf');
    assert.equal(extensionOf('x/y'), 'x/y');
  });
});
