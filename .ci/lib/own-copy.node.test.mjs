import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownCopy } from './own-copy.mjs';

const { resolveId } = ownCopy({ of: /\/list\.ts$/, by: /\/start\.ts$/ });
const context = { resolve: async (source) => ({ id: source.replace('./', '/src/') }) };
const resolved = (source, importer) => resolveId.call(context, source, importer);

test('the entry gets a copy of its own, and so does what the copy imports', async () => {
  assert.equal(await resolved('./list.ts', '/src/start.ts'), '/src/list.ts?own');
  assert.equal(await resolved('./more/list.ts', '/src/list.ts?own'), '/src/more/list.ts?own');
});

test('others share the module, and the entry shares other modules', async () => {
  assert.equal(await resolved('./list.ts', '/src/portal.ts'), undefined);
  assert.equal(await resolved('./source.ts', '/src/start.ts'), undefined);
  assert.equal(await resolved('./start.ts', undefined), undefined);
});
