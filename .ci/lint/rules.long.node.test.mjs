import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { ROOT } from '../lib/paths.mjs';
import { noDateFromText } from './no-date-from-text.mjs';
import { templateWords } from './template-words.mjs';

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    ts.configs.base,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: ROOT },
      },
      plugins: {
        leasekit: { rules: { 'no-date-from-text': noDateFromText, 'template-words': templateWords } },
      },
      rules: { 'leasekit/no-date-from-text': 'error', 'leasekit/template-words': 'error' },
    },
  ],
});

async function messages(code) {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, 'planted.ts') });
  return result.messages.map(({ ruleId, message }) => (ruleId ? ruleId.replace('leasekit/', '') : message));
}

describe('no-date-from-text', () => {
  for (const code of [
    `export const date = (day: string) => new Date(day);`,
    `export const date = (day: string | number) => new Date(day);`,
    `export const date = new Date('2026-03-01');`,
    `export const date = Date.parse('2026-03-01');`,
  ]) {
    it(`refuses ${code.slice(13)}`, async () =>
      assert.deepEqual(await messages(code), ['no-date-from-text']));
  }
  it('allows numbers', async () => {
    assert.deepEqual(
      await messages(`export const dates = [new Date(), new Date(0), new Date(2026, 2, 1)];`),
      [],
    );
  });
});

describe('template-words', () => {
  const template = (markup) =>
    `declare const html: any, word: string; export const view = html\`${markup}\`;`;
  for (const markup of ['<p>Hello</p>', '<p>${word} days</p>', '<button aria-label="Close"></button>']) {
    it(`refuses ${markup}`, async () =>
      assert.deepEqual(await messages(template(markup)), ['template-words']));
  }
  for (const markup of [
    '<p class="body">${word}</p>',
    '<p>${word} · €</p>',
    '<!-- why --><b title=${word}>×</b>',
  ]) {
    it(`allows ${markup}`, async () => assert.deepEqual(await messages(template(markup)), []));
  }
});
