import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { privateLabelSchema } from '../sdk/schemas/index.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const guides = [
  'README.md',
  'sdk/README.md',
  ...readdirSync(new URL('docs/guides', root)).map((name) => `docs/guides/${name}`),
].filter((path) => path.endsWith('.md'));
const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
const doors = Object.keys(exports).map((door) => door.replace(/^\./, 'leasekit'));
const isDoor = (specifier: string) =>
  doors.some((door) => new RegExp(`^${door.replaceAll('*', '[a-z-]+')}$`).test(specifier));
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code);

describe('the guides', () => {
  for (const path of guides) {
    const text = read(path);

    it(`${path}: imports doors that the package has`, () => {
      for (const [, specifier = ''] of text.matchAll(/(?:from|import) '(leasekit[^']*)'/g))
        assert.ok(isDoor(specifier), specifier);
    });

    it(`${path}: names elements that exist`, () => {
      for (const [, name = ''] of text.matchAll(/<lease-([a-z-]+)[\s>]/g))
        assert.ok(name === 'provider' || existsSync(new URL(`src/elements/${name}/define.ts`, root)), name);
    });

    it(`${path}: uses tokens and events that the sources have`, () => {
      const sources = [...read('src/styles/tokens.ts'), ...read('src/styles/host.ts')].join('');
      for (const [token] of text.matchAll(/--lease-[a-z0-9-]*[a-z0-9]/g)) {
        const own = token === '--lease-table-max-block-size' || token.endsWith('-font-family');
        assert.ok(own || sources.includes(token), token);
      }
      const events = [
        'src/elements/events.ts',
        'src/context/events.ts',
        'src/elements/portal/portal.events.ts',
      ]
        .map(read)
        .join('');
      const invoice = read('src/elements/invoice-table/invoice-table.events.ts');
      for (const [, event = ''] of text.matchAll(/['`](lease-[a-z]+-(?:open|finished|change|error))['`]/g))
        assert.ok((events + invoice).includes(`'${event}'`), event);
    });

    it(`${path}: links to files that exist`, () => {
      const base = new URL(path, root);
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(new URL(target, base)), target);
    });
  }

  it('shows a private label that the schema takes', () => {
    const [label = ''] = blocks(read('docs/guides/theme.md'), 'json');
    assert.ok(privateLabelSchema.safeParse(JSON.parse(label)).success);
  });
});
