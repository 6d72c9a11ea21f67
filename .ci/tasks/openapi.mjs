// `node .ci/tasks/openapi.mjs`: docs/openapi.json, made from the schemas, with examples that the mock lessor answered; and
// sdk/shapes, what answers look like. `--check` writes nothing and fails when a committed file says something else.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import { register } from 'tsx/esm/api';
import { describeSchemas, docComments } from '../lib/doc-comments.mjs';
import { ROOT } from '../lib/paths.mjs';
import { shapeFiles, strayShapes } from '../lib/shapes.mjs';

register();
const FILE = join(ROOT, 'docs/openapi.json');
/** Links and sessions expire by the clock; examples must not. */
const NOW = Date.UTC(2026, 10, 21, 9);

export async function makeDocument() {
  const { collectExamples, openApiDocument, Probe } = await import('../../sdk/openapi/index.ts');
  const { createMockFetch } = await import('../../mock-server/index.ts');
  const realNow = Date.now;
  Date.now = () => NOW;
  try {
    const { fetch } = createMockFetch({ seed: 7, invoices: 120 });
    const url = 'https://lessor.example';
    // An administrator, who sees users and the audit trail too; and one of the lessor's own people.
    const signedIn = async (username) => {
      const body = { username, password: 'Harbour-2026' };
      const { json } = await new Probe({ url, fetch }).call('session.create', { body });
      return new Probe({ url, token: json.token, fetch });
    };
    const examples = await collectExamples(await signedIn('anna.admin'), await signedIn('sofia.staff'));
    const document = openApiDocument('1.0.0', examples);
    describeSchemas(document.components.schemas, docComments(join(ROOT, 'sdk/schemas')));
    return { document, examples };
  } finally {
    Date.now = realNow;
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  // The client is needed for the examples, and reads them by the shapes.
  const files = await shapeFiles();
  const stray = strayShapes(files);
  if (!process.argv.includes('--check')) {
    for (const [file, text] of files) writeFileSync(file, text);
    for (const file of stray) rmSync(file);
  }
  const { document } = await makeDocument();
  files.set(FILE, await format(JSON.stringify(document), { parser: 'json', printWidth: 110 }));
  if (!process.argv.includes('--check')) writeFileSync(FILE, files.get(FILE));
  const differs = [...files].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const file of [...differs.map(([each]) => each), ...stray]) {
    console.error(
      `${relative(ROOT, file)} says something else than the schemas: run \`node .ci/tasks/openapi.mjs\`.`,
    );
    process.exitCode = 1;
  }
}
