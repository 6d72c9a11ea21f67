import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { routeOf } from '../adapters/routes.ts';
import { createAnswerer } from '../../mock-server/handlers/index.ts';
import { PROBLEMS } from '../../mock-server/http/problem.ts';
import { LIST_RULES } from '../../mock-server/http/rules.ts';
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer } from '../../mock-server/node.ts';
import { MockState } from '../../mock-server/state.ts';
import { described, LINKS_ONLY } from './catalogue.ts';
import { PROBLEM_TYPES } from './problems.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const FILE = join(ROOT, 'docs/openapi.json');
const run = promisify(execFile);

interface Media {
  schema?: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Message {
  content?: Record<string, Media>;
}
interface Operation {
  operationId: string;
  requestBody?: Message;
  responses: Record<string, Message>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; responses: Record<string, Message> };
}
const document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;

/** Members of the union type `OperationName`. */
function operationNames(): string[] {
  const file = join(ROOT, 'sdk/adapters/operations.ts');
  const program = ts.createProgram([file], { noLib: true, allowImportingTsExtensions: true, noEmit: true });
  const source = program.getSourceFile(file);
  const alias = source?.statements.find(
    (node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'OperationName',
  );
  assert.ok(alias);
  const type = program.getTypeChecker().getTypeAtLocation(alias);
  assert.ok(type.isUnion());
  return type.types.map((each) => (each as ts.StringLiteralType).value);
}

/** What Redocly has to say: rule, message and place. */
async function complaints(source: string): Promise<string[][]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, absoluteRef: FILE, config });
  return problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer ?? '']);
}

describe('catalogue of operations', () => {
  it('describes every operation of the client, and no other', () => {
    const names = described().map(({ name }) => name);
    assert.deepEqual(
      operationNames()
        .filter((name) => !LINKS_ONLY.some((each) => each === name))
        .sort(),
      [...names].sort(),
    );
  });

  it('describes nothing that the mock lessor does not serve', async () => {
    const answer = createAnswerer(new MockState({ invoices: 20 }));
    for (const { name } of described()) {
      const { method, path } = routeOf(name);
      // Nobody is signed in: a route that exists says so before it looks at anything.
      const response = await answer(
        new Request(`https://lessor.example/v1/${path.replace('{id}', 'x')}`, {
          method,
          ...(method !== 'GET' && method !== 'DELETE' && { body: '{}' }),
        }),
      );
      assert.notEqual(response.status, 405, name);
      assert.notEqual(response.status, 404, name);
    }
  });

  it('takes the filters and sorts of lists that the mock lessor takes', () => {
    const lists = Object.fromEntries(
      described()
        .filter(({ entry }) => entry.answer.kind === 'list' && !entry.answer.whole)
        .map(({ name, entry }) => [name.replace('.list', ''), entry]),
    );
    for (const [resource, rules] of Object.entries(LIST_RULES)) {
      const entry = lists[resource];
      if (!entry) continue;
      assert.deepEqual(entry.parameters ?? {}, rules.filters, resource);
      assert.deepEqual([...(entry.sorts ?? [])].sort(), [...rules.sorts].sort(), resource);
      const sums = entry.answer.kind === 'list' && entry.answer.totals !== undefined;
      assert.equal(sums, 'totals' in rules, `${resource} totals`);
    }
  });

  it('knows the problems that the mock lessor answers', () => {
    assert.deepEqual(PROBLEM_TYPES, PROBLEMS);
  });
});

describe('docs/openapi.json', () => {
  it('is what the schemas say', async () => {
    await run(process.execPath, ['.ci/tasks/openapi.mjs', '--check'], { cwd: ROOT });
  });

  it('is without a complaint of Redocly, which checks every example against its schema', async () => {
    assert.deepEqual(await complaints(readFileSync(FILE, 'utf8')), []);
  });

  it('would be told about an example that does not fit', async () => {
    const broken = structuredClone(document);
    const media = broken.paths['/invoices/{id}']?.['get']?.responses['200']?.content?.['application/json'];
    assert.ok(media);
    media.example = { ...(media.example as object), open: 12.5 };
    const found = await complaints(JSON.stringify(broken));
    assert.deepEqual(
      found.map(([rule]) => rule),
      ['no-invalid-media-type-examples'],
    );
  });

  it('shows an example of every JSON body and answer', () => {
    for (const methods of Object.values(document.paths)) {
      for (const { operationId, requestBody, responses } of Object.values(methods)) {
        const messages = [requestBody, ...Object.values(responses)].filter((each) => each !== undefined);
        for (const { content = {} } of messages)
          for (const [mime, media] of Object.entries(content))
            if (mime === 'application/json') assert.notEqual(media.example, undefined, operationId);
      }
    }
    for (const [name, { content }] of Object.entries(document.components.responses))
      assert.ok(Object.keys(content?.['application/problem+json']?.examples ?? {}).length > 0, name);
  });
});

describe('a client generated by openapi-typescript', () => {
  let server: MockServer;
  let folder: string;
  before(async () => {
    server = await startMockServer({ seed: 7, invoices: 60 });
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.tmp/openapi-'));
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('compiles and calls the mock server', async () => {
    writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(pathToFileURL(FILE))));
    writeFileSync(join(folder, 'client.ts'), CLIENT);
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      strict: true,
      noEmitOnError: true,
      types: ['node'],
      lib: ['es2023', 'dom'],
      outDir: 'out',
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['client.ts'] }));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => {
      assert.fail(error.stdout);
    });
    const { stdout } = await run(process.execPath, [join(folder, 'out/client.js'), server.url]);
    const said = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(said['overdue'], 2);
    assert.equal(said['first'], 'overdue');
    assert.equal(said['promise'], 'active');
    assert.equal(said['again'], said['id']);
    assert.equal(said['cancelled'], 'cancelled');
    assert.equal(said['refused'], 'precondition-failed');
  });
});

/** What an integrator would write: thirty lines around `fetch`, every path, parameter, body and answer typed. */
const CLIENT = `import type { components, paths } from './api.js';

type Path = keyof paths;
type Method = 'get' | 'post';
type Op<P extends Path, M extends Method> = paths[P][M];
type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;
type Good<O> = O extends { responses: infer R } ? Json<R[(200 | 201) & keyof R]> : never;
type Body<O> = O extends { requestBody: { content: { 'application/json': infer T } } } ? T : undefined;
type Query<O> = O extends { parameters: { query?: infer Q } } ? Q : never;

const [base = ''] = process.argv.slice(2);
async function call<P extends Path, M extends Method>(
  method: M,
  path: P,
  ask: { id?: string; query?: Query<Op<P, M>>; body?: Body<Op<P, M>>; headers?: Record<string, string> } = {},
): Promise<{ status: number; etag: string; data: Good<Op<P, M>>; problem: components['schemas']['Problem'] }> {
  const url = new URL(base + '/v1' + path.replace('{id}', encodeURIComponent(ask.id ?? '')));
  for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.set(name, String(value));
  const headers = { authorization: 'Bearer customer-1', ...ask.headers };
  const body = ask.body === undefined ? undefined : JSON.stringify(ask.body);
  const response = await fetch(url, { method: method.toUpperCase(), headers, body });
  const json: unknown = await response.json();
  const etag = response.headers.get('etag') ?? '';
  return { status: response.status, etag, data: json as never, problem: json as never };
}

const overdue = await call('get', '/invoices', { query: { timing: ['overdue'], limit: 2, include: ['totals'] } });
const [invoice] = overdue.data.items;
if (!invoice) throw new Error('Nothing is overdue');
const label = await call('get', '/label');
const promisedOn: string = label.data.businessDate;
const body = { invoiceIds: [invoice.id], amount: { amount: invoice.open.amount, currency: invoice.currency }, promisedOn };
const headers = { 'idempotency-key': 'generated-1' };
const made = await call('post', '/promises', { body, headers });
const again = await call('post', '/promises', { body, headers });
const { id } = made.data;
const refused = await call('post', '/promises/{id}/cancel', { id, headers: { 'if-match': '"other"' } });
const gone = await call('post', '/promises/{id}/cancel', { id, headers: { 'if-match': made.etag } });
const timing: 'not_due' | 'due_today' | 'overdue' | undefined = invoice.timing;
console.log(
  JSON.stringify({
    overdue: overdue.data.items.length,
    first: timing,
    promise: made.data.state,
    id,
    again: again.data.id,
    refused: refused.problem.type?.split('/').at(-1),
    cancelled: gone.data.state,
  }),
);
`;
