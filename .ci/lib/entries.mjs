// The doors of the package: name in `dist` (and, nearly always, in `exports`) → source file.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exists, ROOT } from './paths.mjs';

const DOORS = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  autoload: 'src/autoload.ts',
  'sdk/index': 'sdk/index.ts',
  'staff/sdk': 'sdk/staff.ts',
  'adapters/index': 'sdk/adapters/index.ts',
  'adapters/fineract': 'sdk/adapters/fineract/index.ts',
  'adapters/business-central': 'sdk/adapters/business-central/index.ts',
  'conformance/index': 'sdk/conformance/index.ts',
  // The command `leasekit`.
  cli: 'mock-server/cli.ts',
  'mock/index': 'mock-server/index.ts',
  'mock/browser': 'mock-server/browser.ts',
  'mock/node': 'mock-server/node.ts',
  // The provider lives with the contexts it provides.
  'elements/provider': 'src/context/lease-provider.ts',
  'elements/provider/define': 'src/context/define.ts',
};

/** Entries that need Node. */
const NODE_ONLY = ['mock/node', 'cli'];
/** Whether an entry can be loaded by a browser. */
export const forBrowsers = (entry) => !NODE_ONLY.includes(entry);
/** Whether an entry is a command and nothing to import. */
export const isCommand = (entry) => entry === 'cli';

/** Names of the public elements: the folders of src/elements that register one. */
export function elementNames() {
  if (!exists('src/elements')) return [];
  return readdirSync(join(ROOT, 'src/elements')).filter((name) => exists(`src/elements/${name}/define.ts`));
}

/**
 * Every entry with a source file.
 * @returns {Record<string, string>}
 */
export function entries() {
  const elements = elementNames().flatMap((name) => [
    [`elements/${name}`, `src/elements/${name}/${name}.ts`],
    [`elements/${name}/define`, `src/elements/${name}/define.ts`],
  ]);
  return Object.fromEntries([...Object.entries(DOORS), ...elements].filter(([, source]) => exists(source)));
}

/** What an embedder writes in an import for an entry: `elements/x/define` → `leasekit/elements/x/define`. */
export function specifierOf(entry) {
  return `leasekit/${entry}`.replace(/\/index$/, '');
}

/** Aliases that lead an embedder's imports to the sources, for Vite. */
export const SOURCE_ALIASES = [
  { find: /^leasekit$/, replacement: join(ROOT, 'src/index.ts') },
  { find: /^leasekit\/(define|autoload)$/, replacement: join(ROOT, 'src/$1.ts') },
  { find: /^leasekit\/sdk$/, replacement: join(ROOT, 'sdk/index.ts') },
  { find: /^leasekit\/staff\/sdk$/, replacement: join(ROOT, 'sdk/staff.ts') },
  { find: /^leasekit\/(adapters|conformance)$/, replacement: join(ROOT, 'sdk/$1/index.ts') },
  {
    find: /^leasekit\/adapters\/(fineract|business-central)$/,
    replacement: join(ROOT, 'sdk/adapters/$1/index.ts'),
  },
  { find: /^leasekit\/mock$/, replacement: join(ROOT, 'mock-server/index.ts') },
  { find: /^leasekit\/mock\/(browser|node)$/, replacement: join(ROOT, 'mock-server/$1.ts') },
  { find: /^leasekit\/elements\/provider$/, replacement: join(ROOT, 'src/context/lease-provider.ts') },
  { find: /^leasekit\/elements\/provider\/define$/, replacement: join(ROOT, 'src/context/define.ts') },
  { find: /^leasekit\/elements\/([^/]+)\/define$/, replacement: join(ROOT, 'src/elements/$1/define.ts') },
  { find: /^leasekit\/elements\/([^/]+)$/, replacement: join(ROOT, 'src/elements/$1/$1.ts') },
];
