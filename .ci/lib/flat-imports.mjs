// Files for script tags ask for everything they need at once. Without it a browser finds an import only when it has
// read the file that holds it: one round trip for each level.
import { posix } from 'node:path';

const IMPORT_CALL = /\bimport\(([`"'])(\.{1,2}\/[^`"']+)\1\)/g;

/** The chunks that a chunk needs, in turn too; itself not among them. */
function needs(bundle, fileName, found = new Set()) {
  for (const next of bundle[fileName]?.imports ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    needs(bundle, next, found);
  }
  return found;
}

const relative = (from, to) => {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

/** Behind the code, so that neither the order of evaluation nor the source map changes. */
function append(chunk, text) {
  const [code, ...comment] = chunk.code.split(/^(?=\/\/# sourceMappingURL)/m);
  chunk.code = [code.trimEnd(), '\n', text, '\n', ...comment].join('');
}

/** Every file that is asked for by name names all that it needs. */
function nameAll(bundle, chunk) {
  const others = [...needs(bundle, chunk.fileName)].filter((name) => !chunk.imports.includes(name));
  const lines = others.map((name) => `import"${relative(chunk.fileName, name)}";`);
  if (lines.length) append(chunk, lines.join(''));
}

/** `import()` in a file asks along with its target for all that the target needs and the file has not. */
function askAhead(bundle, chunk) {
  const here = needs(bundle, chunk.fileName);
  const files = [];
  const wants = [];
  const indexOf = (name) => {
    if (!files.includes(name)) files.push(name);
    return files.indexOf(name);
  };
  chunk.code = chunk.code.replace(IMPORT_CALL, (call, _, path) => {
    const target = posix.join(posix.dirname(chunk.fileName), path);
    const ahead = [target, ...needs(bundle, target)].filter((name) => !here.has(name));
    if (ahead.length === 1) return call;
    // As long as what it replaces: the source map stays true.
    return `$ahead(${wants.push(ahead.map(indexOf)) - 1})`.padEnd(call.length);
  });
  if (!wants.length) return;
  const list = JSON.stringify(files.map((name) => relative(chunk.fileName, name)));
  const load = `Promise.all(${JSON.stringify(wants)}[w].map(i=>import(f[i]))).then(([m])=>m)`;
  append(chunk, `function $ahead(w){const f=${list};return ${load}}`);
}

/** Vite plugin for the build for script tags. */
export function flatImports() {
  return {
    name: 'leasekit-flat-imports',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const chunk of chunks) askAhead(bundle, chunk);
      for (const chunk of chunks) if (chunk.isEntry || chunk.isDynamicEntry) nameAll(bundle, chunk);
    },
  };
}
