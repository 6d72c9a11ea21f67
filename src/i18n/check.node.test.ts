/** Catalogs against each other, and against the sources that speak them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Catalog, Message, Messages } from './catalog.ts';
import { enums } from './catalogs/common-enums.ts';
import { invoiceEnums } from './catalogs/invoice-enums.ts';

const SRC = fileURLToPath(new URL('../', import.meta.url));
const CATALOGS = new URL('catalogs/', import.meta.url);

const isCatalog = (value: unknown): value is Catalog =>
  typeof value === 'object' && value !== null && 'en' in value && 'load' in value && 'name' in value;

async function allCatalogs(): Promise<Catalog[]> {
  const files = readdirSync(CATALOGS).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => (await import(new URL(file, CATALOGS).href)) as object),
  );
  // A catalog that grows with its modules is exported by each of them.
  return [...new Set(modules.flatMap((module) => Object.values(module).filter(isCatalog)))];
}

/** Every source that may speak: not the catalogs, not the tests. */
function sources(): string {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('catalogs/'))
    .map((file) => readFileSync(SRC + file, 'utf8'))
    .join('\n');
}

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values<string>({ ...message });

const placeholders = (message: Message): string[] =>
  [
    ...new Set(forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole))),
  ].sort();

/** A key is spoken when it is quoted, or built: `status.${…}`, `${…}.title`, `error.${…}.title`. */
function isSpoken(key: string, code: string): boolean {
  if ([`'${key}'`, `"${key}"`, `\`${key}\``].some((quoted) => code.includes(quoted))) return true;
  const parts = key.split('.');
  return parts.some((_, index) => {
    const before = parts.slice(0, index).map((part) => `${part}.`);
    const after = parts.slice(index + 1).map((part) => `.${part}`);
    if (before.length + after.length === 0) return false;
    const built = `\`${before.join('')}\${`;
    const end = `}${after.join('')}\``;
    return code.split(built).some((rest, at) => at > 0 && rest.slice(0, 80).includes(end));
  });
}

describe('catalogs', async () => {
  const catalogs = await allCatalogs();
  const code = sources();

  it('have names of their own', () => {
    const names = catalogs.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const catalog of catalogs) {
    describe(catalog.name, () => {
      it('is spoken in Italian too', () => {
        assert.ok('it' in catalog.load);
      });

      for (const [language, load] of Object.entries(catalog.load)) {
        it(`has the same keys and placeholders in ${language} as in English`, async () => {
          const { default: messages } = (await load()) as { default: Messages };
          assert.deepEqual(Object.keys(messages).sort(), Object.keys(catalog.en).sort());
          for (const [key, message] of Object.entries(catalog.en))
            assert.deepEqual(placeholders(messages[key] ?? ''), placeholders(message), key);
        });

        it(`has every plural form that ${language} can ask for`, async () => {
          const { default: messages } = (await load()) as { default: Messages };
          for (const [key, message] of Object.entries(messages))
            if (typeof message !== 'string') assert.ok(message.other, key);
        });
      }

      it('has no empty text and shouts at nobody', () => {
        for (const [key, message] of Object.entries(catalog.en))
          for (const form of forms(message)) assert.ok(form.trim() && !form.includes('!'), key);
      });

      it('has no key that nothing says', () => {
        // A lessor may send any word of the Lessor API, so each has one whether an element shows it yet or not.
        const unspoken = Object.keys(catalog.en).filter(
          (key) => !Object.hasOwn({ ...enums, ...invoiceEnums }, key) && !isSpoken(key, code),
        );
        assert.deepEqual(unspoken, []);
      });
    });
  }
});
