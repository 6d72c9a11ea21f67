import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatImports } from './flat-imports.mjs';

const chunk = (fileName, code, rest = {}) => ({
  type: 'chunk',
  fileName,
  code,
  imports: [],
  isEntry: false,
  isDynamicEntry: false,
  ...rest,
});

function built() {
  const list = [
    chunk('start.js', 'import(`./elements/a.js`).then(use);\n//# sourceMappingURL=start.js.map', {
      isEntry: true,
    }),
    chunk('elements/a.js', 'import"../chunks/b.js";', { isEntry: true, imports: ['chunks/b.js'] }),
    chunk('chunks/b.js', 'import"./c.js";', { imports: ['chunks/c.js'] }),
    chunk('chunks/c.js', 'import(`./d.js`)'),
    chunk('chunks/d.js', ''),
    chunk('page.js', 'import"./chunks/b.js";import(`./elements/a.js`)', {
      isEntry: true,
      imports: ['chunks/b.js'],
    }),
  ];
  const bundle = Object.fromEntries(list.map((each) => [each.fileName, each]));
  flatImports().generateBundle({}, bundle);
  return bundle;
}

test('a file that is asked for by name names all that it needs, after its own imports', () => {
  const { code } = built()['elements/a.js'];
  assert.equal(code, 'import"../chunks/b.js";\nimport"../chunks/c.js";\n');
});

test('files between stay as they are', () => {
  assert.equal(built()['chunks/b.js'].code, 'import"./c.js";');
});

test('import() asks ahead for everything and keeps its place for the source map', () => {
  const [first, helper, comment] = built()['start.js'].code.split('\n');
  assert.equal(first, '$ahead(0)'.padEnd('import(`./elements/a.js`)'.length) + '.then(use);');
  assert.ok(helper.includes('["./elements/a.js","./chunks/b.js","./chunks/c.js"]'));
  assert.equal(comment, '//# sourceMappingURL=start.js.map');
});

test('import() stays as it is where its target needs nothing that the file has not', () => {
  assert.equal(built()['chunks/c.js'].code, 'import(`./d.js`)');
  assert.ok(built()['page.js'].code.includes('import(`./elements/a.js`)'));
});

test('what import() asks ahead for resolves to its target', async () => {
  const module = (text) => `data:text/javascript,${encodeURIComponent(text)}`;
  const helper = built()['start.js'].code.split('\n')[1];
  const here = helper
    .replace('./elements/a.js', module('export const name = "a"'))
    .replace(/\.\/chunks\/[bc]\.js/g, module('export const name = "other"'));
  const { load } = await import(module(`${here};export const load = $ahead`));
  assert.equal((await load(0)).name, 'a');
});
