import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const rows = read('docs/coverage.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

/** A proof is `path › test title`; several are separated by ` | `. */
const proofs = rows.flatMap(([id, , , , proof = '']) =>
  proof === 'planned' ? [] : proof.split(' | ').map((entry) => [id, ...entry.split(' › ')] as const),
);

/** Whether a file has a test of that title; one of a template counts where the file quotes or keys what it fills in. */
function hasTest(text: string, title: string): boolean {
  for (const [, , found = ''] of text.matchAll(/\b(?:it|test)\(\s*(['"`])(.*?)\1/g)) {
    if (found === title) return true;
    const [before = '', after, ...more] = found.split(/\$\{.*?\}/);
    if (after === undefined || more.length > 0 || !title.startsWith(before) || !title.endsWith(after))
      continue;
    const filled = title.slice(before.length, title.length - after.length);
    if (/^\w+$/.test(filled) && new RegExp(`['"\`]${filled}['"\`]|\\b${filled}:`).test(text)) return true;
  }
  return false;
}

describe('docs/coverage.tsv', () => {
  it('has one row for each of the 233 features, in order', () => {
    const expected = Array.from({ length: 233 }, (_, index) => `F${String(index + 1).padStart(3, '0')}`);
    assert.deepEqual(
      rows.map(([id]) => id),
      expected,
    );
  });

  it('has five filled columns in every row', () => {
    for (const row of rows) {
      assert.equal(row.length, 5, row[0]);
      assert.ok(
        row.every((cell) => cell.trim() !== ''),
        row[0],
      );
    }
  });

  it('names only tests that exist', () => {
    for (const [id, path, title] of proofs) {
      assert.ok(path && title, `${id}: a proof is "path › test title" or "planned"`);
      assert.match(path, /\.test\.ts$/, id);
      assert.ok(existsSync(new URL(path, root)), `${id}: ${path} does not exist`);
      assert.ok(hasTest(read(path), title), `${id}: no test "${title}" in ${path}`);
    }
  });
});
