// Lint rules. Warnings do not exist here: a rule is an error or it is not a rule (`--max-warnings 0`).
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { noDateFromText } from './.ci/lint/no-date-from-text.mjs';
import { roomRules } from './.ci/lint/rooms.mjs';
import { templateWords } from './.ci/lint/template-words.mjs';

const SOURCES = ['src/**/*.ts', 'sdk/**/*.ts', 'mock-server/**/*.ts'];
const TYPED = [...SOURCES, 'stories/**/*.ts'];
const TESTS = ['**/*.{test,fixture}.ts', 'src/testing/**/*.ts'];

const template = (raw) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=${raw}]`;
const STRICT_CSP = [
  {
    selector: template('/[\\s"]style\\s*=/'),
    message: 'A strict CSP blocks style="…": use static styles, and el.style.setProperty.',
  },
  { selector: template('/<style/'), message: 'A strict CSP blocks <style>: use static styles.' },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Trusted Types block markup from text: render a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString)$/]',
    message: 'Trusted Types block markup from text: render a template.',
  },
];
const OPEN_STATIC = {
  selector: 'CallExpression[callee.name="unsafeStatic"][arguments.0.callee.name!="childTag"]',
  message: 'Only the tag of a child element may vary: unsafeStatic(childTag(…)).',
};
const UNSAFE_DIRECTIVES = {
  group: ['lit/directives/style-map.js', 'lit/directives/unsafe-*.js'],
  message: 'Breaks under a strict CSP or Trusted Types.',
};
const NO_MARKUP = {
  name: 'lit',
  importNames: ['html', 'css', 'svg', 'render'],
  message: 'Controllers hold data, not markup.',
};
const DEMO_DOOR = {
  selector:
    ':matches(ImportDeclaration[importKind!="type"], ExportAllDeclaration)[source.value=/context\\/demo\\.ts$|^\\.\\/demo\\.ts$/]',
  message: 'Only a dynamic import keeps the mock lessor out of the product.',
};

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', '.tmp/', 'bench/**', '**/mockServiceWorker.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,mjs,js}'], extends: [ts.configs.base, ts.configs.eslintRecommended] },
  {
    files: TYPED,
    extends: [ts.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: {
      leasekit: { rules: { 'no-date-from-text': noDateFromText, 'template-words': templateWords } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // Lit binds the listeners of a template to its element.
      '@typescript-eslint/unbound-method': 'off',
      'leasekit/no-date-from-text': 'error',
      'max-lines': ['error', 300],
    },
  },
  roomRules,
  {
    files: SOURCES,
    ignores: TESTS,
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'leasekit/template-words': 'error',
      'no-restricted-imports': ['error', { patterns: [UNSAFE_DIRECTIVES] }],
      'no-restricted-syntax': ['error', ...STRICT_CSP, OPEN_STATIC, DEMO_DOOR],
    },
  },
  {
    files: ['src/controllers/**/*.ts', 'src/**/*.controller.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: [UNSAFE_DIRECTIVES], paths: [NO_MARKUP] }] },
  },
  {
    files: ['sdk/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'location',
        'localStorage',
        'sessionStorage',
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
