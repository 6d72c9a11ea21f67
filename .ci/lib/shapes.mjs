// sdk/shapes: what answers look like, told from the schemas, for the names that the SDK imports from there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './paths.mjs';

const FOLDER = join(ROOT, 'sdk/shapes');
const IMPORT = /import \{([^}]*)\} from '[./]*\/shapes\/([\w-]+)\.ts'/g;

/** `module#name` of every shape that is imported somewhere. */
function wanted() {
  const names = new Set();
  for (const file of readdirSync(join(ROOT, 'sdk'), { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    for (const [, list, module] of readFileSync(join(ROOT, 'sdk', file), 'utf8').matchAll(IMPORT))
      for (const name of list.split(',')) if (name.trim()) names.add(`${module}#${name.trim()}`);
  }
  return [...names].sort();
}

/** The files as they should be, their text by their path; needs `tsx` registered. */
export async function shapeFiles() {
  const { shapeOf } = await import('../../sdk/openapi/shapes.ts');
  const named = new Map();
  for (const file of readdirSync(join(ROOT, 'sdk/schemas')).filter((each) => !/index|test/.test(each))) {
    const module = file.slice(0, -3);
    const exported = await import(`../../sdk/schemas/${file}`);
    for (const [name, schema] of Object.entries(exported))
      if (name.endsWith('Schema') && !named.has(schema))
        named.set(schema, { module, name: name.replace(/Schema$/, 'Shape'), schema });
  }
  const modules = new Map();
  const told = new Set();
  const tell = (entry) => {
    if (told.has(entry)) return;
    told.add(entry);
    const own = modules.get(entry.module) ?? { imports: new Map(), lines: [] };
    modules.set(entry.module, own);
    // Stands for a name until the text is written: JSON knows none.
    const reference = (schema) => {
      const other = named.get(schema);
      if (!other || typeof shapeOf(schema) === 'string') return undefined;
      tell(other);
      if (other.module !== entry.module)
        own.imports.set(other.module, (own.imports.get(other.module) ?? new Set()).add(other.name));
      return `@${other.name}`;
    };
    const text = JSON.stringify(shapeOf(entry.schema, reference)).replaceAll(/"@(\w+)"/g, '$1');
    own.lines.push(`export const ${entry.name} = ${text};`);
  };
  for (const each of wanted()) {
    const [module, name] = each.split('#');
    const entry = [...named.values()].find((one) => one.module === module && one.name === name);
    if (!entry) throw new Error(`sdk/schemas/${module}.ts has no schema for ${name}`);
    tell(entry);
  }
  const options = { ...(await resolveConfig(join(FOLDER, 'base.ts'))), parser: 'typescript' };
  const files = new Map();
  for (const [module, { imports, lines }] of [...modules].sort()) {
    const from = [...imports]
      .sort()
      .map(([other, names]) => `import { ${[...names].sort().join(', ')} } from './${other}.ts';`);
    const head = `/** What \`schemas/${module}.ts\` says of answers, told from it by \`node .ci/tasks/openapi.mjs\`. */`;
    files.set(join(FOLDER, `${module}.ts`), await format([head, ...from, '', ...lines].join('\n'), options));
  }
  return files;
}

/** Files of earlier runs that are not among these. */
export function strayShapes(files) {
  return readdirSync(FOLDER)
    .map((each) => join(FOLDER, each))
    .filter((each) => !files.has(each));
}
