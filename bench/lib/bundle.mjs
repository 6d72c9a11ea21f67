/** Bundles one entry as an embedder would ship it, and weighs it. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { shrinkLiterals } from '../../.ci/lib/literals.mjs';

/** What a page asks for by `import()` is not part of what it ships, and is not there: needing it shows in the checks. */
const later = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** Our sources with their literals shrunk, as the package is published. */
const asPublished = {
  name: 'as-published',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: shrinkLiterals(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    })),
};

export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['browser', 'production'],
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'error',
    plugins: [later, asPublished],
  });
  const code = outputFiles[0].text;
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { code, bytes: Buffer.byteLength(code), brotli };
}
