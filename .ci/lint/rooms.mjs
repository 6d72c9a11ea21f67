// The rooms of this repository and who may import whom. First match wins, so the narrow patterns stand first.
import boundaries from 'eslint-plugin-boundaries';

const room = (type, pattern, capture) => ({ type, pattern, mode: 'full', ...(capture && { capture }) });

const ROOMS = [
  room('sdk-test', 'sdk/**/*.test.ts'),
  room('sdk-test', 'sdk/testing/**/*'),
  room('sdk-test', 'sdk/adapters/*/testing/**/*'),
  room('mock-test', 'mock-server/**/*.test.ts'),
  room('mock-test', 'mock-server/testing/**/*'),
  room('test', 'src/**/*.{test,fixture}.ts'),
  room('sdk-door', 'sdk/index.ts'),
  room('sdk-adapter-door', 'sdk/adapters/*/index.ts'),
  room('sdk-core', 'sdk/core/**/*'),
  room('sdk-schemas', 'sdk/schemas/**/*'),
  room('sdk-internal', 'sdk/internal/**/*'),
  room('sdk', 'sdk/**/*'),
  room('manifest', 'package.json'),
  room('cli', 'mock-server/cli.ts'),
  room('cli', 'mock-server/cli/**/*'),
  room('mock-in-page', 'mock-server/in-page.ts'),
  room('mock', 'mock-server/**/*'),
  room('testing', 'src/testing/**/*'),
  room('lib', 'src/lib/**/*'),
  room('styles', 'src/styles/**/*'),
  room('i18n', 'src/i18n/**/*'),
  room('label', 'src/label/**/*'),
  room('demo', 'src/context/demo.ts'),
  room('context', 'src/context/**/*'),
  room('controllers', 'src/controllers/**/*'),
  room('export', 'src/export/**/*'),
  room('ui', 'src/ui/**/*'),
  room('element-define', 'src/elements/*/define.ts', ['element']),
  room('loaders', 'src/elements/*loaders.ts'),
  room('element-base', 'src/elements/*.ts'),
  room('element-controller', 'src/elements/*/**/*.controller.ts', ['element']),
  room('element', 'src/elements/*/**/*', ['element']),
  room('door', 'src/*.ts'),
  room('story', 'stories/**/*'),
];

const SDK = ['sdk-door', 'sdk-adapter-door', 'sdk-core', 'sdk-schemas', 'sdk'];
const MOCK = ['mock-in-page', 'mock'];
const own = (type) => [type, { element: '${from.element}' }];
const ownElement = [own('element'), own('element-controller')];
const EVERY_ELEMENT = ['loaders', 'element-base', 'element', 'element-controller', 'element-define'];
const SRC = [
  'lib',
  'styles',
  'i18n',
  'label',
  'context',
  'controllers',
  'export',
  'ui',
  'door',
  ...EVERY_ELEMENT,
];

/** Room → what it may import; the second list holds rooms of which it may import types alone. */
const MAY_IMPORT = {
  lib: [['lib']],
  styles: [['styles']],
  i18n: [['i18n', 'lib'], SDK],
  label: [['label', 'lib'], SDK],
  context: [['context', 'demo', 'lib', 'i18n', 'label', ...SDK]],
  demo: [['context', 'lib', 'i18n', 'label', 'mock-in-page', ...SDK]],
  controllers: [['controllers', 'lib', 'context', 'i18n', 'label', 'export', ...SDK]],
  export: [
    ['export', 'lib'],
    ['i18n', ...SDK],
  ],
  ui: [['ui', 'lib', 'i18n', 'styles'], SDK],
  'element-base': [
    ['element-base', 'controllers', 'context', 'lib', 'i18n', 'label', 'styles', 'ui'],
    ['export', ...SDK],
  ],
  element: [
    ['element-base', 'ui', 'i18n', 'styles', 'lib', ...ownElement],
    ['context', 'loaders', ...SDK],
  ],
  'element-controller': [
    ['controllers', 'context', 'export', 'lib', 'loaders', ...SDK, ...ownElement],
    ['i18n', 'label'],
  ],
  loaders: [['loaders', 'element-define', 'context', 'lib']],
  'element-define': [['element-base', 'context', 'lib', 'ui', 'i18n', 'element-define', ...ownElement]],
  door: [
    ['lib', 'i18n', 'label', 'context', 'door', ...EVERY_ELEMENT, ...SDK],
    ['demo', 'controllers'],
  ],
  sdk: [['sdk-internal', ...SDK]],
  mock: [['sdk-core', 'sdk-schemas', ...MOCK]],
  cli: [['cli', 'mock', 'manifest', ...SDK]],
  testing: [['testing', ...SRC, ...SDK, ...MOCK]],
  test: [['test', 'testing', 'demo', 'sdk-door', 'sdk-adapter-door', 'sdk-schemas', ...SRC, ...MOCK]],
  'sdk-test': [['sdk-test', 'sdk-internal', ...SDK, ...MOCK]],
  'mock-test': [['mock-test', 'cli', ...SDK, ...MOCK]],
  story: [['story', 'door', 'element-define', 'ui', 'i18n', 'styles', 'testing', 'sdk-door', ...MOCK], SRC],
};

/** Rooms that share a row of the table. */
const SAME_ROW = {
  sdk: [...SDK, 'sdk-internal'],
  mock: MOCK,
};

const rules = Object.entries(MAY_IMPORT).flatMap(([name, [allow, types]]) => {
  const from = SAME_ROW[name] ?? [name];
  return types
    ? [
        { from, allow },
        { from, allow: types, importKind: 'type' },
      ]
    : [{ from, allow }];
});

const WEB = ['lit', 'lit/**'];

/** Packages a room may import. */
const PACKAGES = [
  { from: SAME_ROW.sdk, allow: ['ky', 'zod/mini', 'zod'] },
  { from: MOCK, allow: ['msw', 'msw/**', 'xlsx', 'zod/mini', 'zod', 'node:*'] },
  { from: ['cli'], allow: ['node:*'] },
  { from: ['styles', 'i18n', 'element', 'element-base', 'element-define', 'door'], allow: WEB },
  { from: ['label'], allow: ['zod/mini', 'zod', ...WEB] },
  { from: ['context', 'demo', 'controllers', 'element-controller'], allow: WEB },
  // What is given to everything inside: https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
  { from: ['context', 'controllers', 'element-controller', 'i18n', 'ui'], allow: ['@lit/context'] },
  { from: ['controllers', 'element-controller'], allow: ['ibantools'] },
  { from: ['ui'], allow: [...WEB, 'chart.js', 'chart.js/**', 'lean-qr'] },
  { from: ['export'], allow: ['xlsx'] },
  { from: ['testing', 'test', 'sdk-test', 'mock-test', 'story'], allow: ['**'] },
];

export const roomRules = {
  files: ['src/**/*.ts', 'sdk/**/*.ts', 'mock-server/**/*.ts', 'stories/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': ROOMS,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
  },
  rules: {
    'boundaries/element-types': ['error', { default: 'disallow', rules }],
    'boundaries/external': ['error', { default: 'disallow', rules: PACKAGES }],
    'boundaries/no-unknown': 'error',
    'boundaries/no-unknown-files': 'error',
  },
};
