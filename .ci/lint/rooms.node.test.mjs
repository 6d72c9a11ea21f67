// Each rule of the table is only worth what it refuses: planted files in a folder of their own.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { roomRules } from './rooms.mjs';

const HOUSE = [
  'sdk/index.ts',
  'sdk/core/money.ts',
  'sdk/internal/http.ts',
  'mock-server/in-page.ts',
  'mock-server/engine/index.ts',
  'src/lib/sums.ts',
  'src/ui/pill/pill.ts',
  'src/context/keys.ts',
  'src/controllers/query.ts',
  'src/elements/base.ts',
  'src/elements/a/a.ts',
  'src/elements/a/a.controller.ts',
  'src/elements/b/b.ts',
  'src/elements/b/define.ts',
  'stories/site/main.ts',
];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rooms-')));
let eslint;

before(() => {
  for (const file of HOUSE) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), 'export const one = 1;\nexport type One = 1;\n');
  }
  const settings = { ...roomRules.settings, 'boundaries/root-path': folder };
  const overrideConfig = [ts.configs.base, { ...roomRules, settings }];
  eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
});

after(() => rmSync(folder, { recursive: true }));

/** The rules a file breaks with this one statement. */
async function broken(file, statement) {
  const [result] = await eslint.lintText(statement, { filePath: join(folder, file) });
  return result.messages.map((message) => message.ruleId);
}

const value = (from) => `import { one } from '${from}'; export const two = one;`;
const type = (from) => `import type { One } from '${from}'; export type Two = One;`;

describe('rooms', () => {
  const refused = [
    ['a pure function knows no SDK', 'src/lib/x.ts', value('../../sdk/index.ts')],
    ['not even its types', 'src/lib/x.ts', type('../../sdk/index.ts')],
    ['a view has no SDK values', 'src/elements/a/x.ts', value('../../../sdk/index.ts')],
    ['a view stays out of other elements', 'src/elements/a/x.ts', value('../b/b.ts')],
    ['also by type', 'src/elements/a/x.ts', type('../b/b.ts')],
    ['an element controller draws nothing', 'src/elements/a/x.controller.ts', value('../../ui/pill/pill.ts')],
    ['a building block knows no SDK values', 'src/ui/pill/x.ts', value('../../../sdk/index.ts')],
    ['a building block knows no element', 'src/ui/pill/x.ts', value('../../elements/a/a.ts')],
    ['a controller draws nothing', 'src/controllers/x.ts', value('../ui/pill/pill.ts')],
    ['the SDK knows no elements', 'sdk/core/x.ts', value('../../src/lib/sums.ts')],
    ['the mock has no SDK internals', 'mock-server/engine/x.ts', value('../../sdk/internal/http.ts')],
    [
      'the product has no mock',
      'src/context/x.ts',
      `export const m = () => import('../../mock-server/in-page.ts');`,
    ],
    ['re-exports count', 'src/ui/pill/x.ts', `export * from '../../../sdk/internal/http.ts';`],
    ['stories use public doors', 'stories/site/x.ts', value('../../sdk/core/money.ts')],
  ];
  for (const [name, file, statement] of refused) {
    it(name, async () => assert.deepEqual(await broken(file, statement), ['boundaries/element-types']));
  }

  const allowed = [
    ['a view uses its controller', 'src/elements/a/x.ts', value('./a.controller.ts')],
    ['a view knows SDK types', 'src/elements/a/x.ts', type('../../../sdk/index.ts')],
    ['an element controller uses the SDK', 'src/elements/a/x.controller.ts', value('../../../sdk/index.ts')],
    ['a define may define children', 'src/elements/a/define.ts', value('../b/define.ts')],
    [
      'the demo loads the mock',
      'src/context/demo.ts',
      `export const m = () => import('../../mock-server/in-page.ts');`,
    ],
  ];
  for (const [name, file, statement] of allowed) {
    it(name, async () => assert.deepEqual(await broken(file, statement), []));
  }

  it('a package needs a permit too', async () => {
    assert.deepEqual(await broken('src/lib/x.ts', `export { html } from 'lit';`), ['boundaries/external']);
    assert.deepEqual(await broken('sdk/core/x.ts', `export { html } from 'lit';`), ['boundaries/external']);
  });
});
