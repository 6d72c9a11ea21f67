/** One operation of the document. */
import { routeOf } from '../adapters/routes.ts';
import type { Described } from './catalogue.ts';
import type { Components, JsonSchema } from './components.ts';
import type { Answer, OperationEntry, ParameterType } from './entry.ts';
import type { Example } from './examples.ts';
import { PROBLEM_TYPES } from './problems.ts';
import type { ProblemCode } from './problems.ts';
import { refusalName } from './shared.ts';
import { pageInfoSchema } from '../schemas/protocol.ts';

const shared = (name: string) => ({ $ref: `#/components/parameters/${name}` });

/** Status of a good answer. */
export function statusOf({ name, entry }: Described): number {
  if (entry.status) return entry.status;
  if (entry.answer.kind === 'nothing') return 204;
  return name.endsWith('.create') ? 201 : 200;
}

/** Whether it is a change that a key may name: whatever is removed is gone, however often it is asked. */
export const isNamed = ({ name, entry }: Described): boolean =>
  !!entry.change && !entry.once && routeOf(name).method !== 'DELETE';

/** Statuses of the refusals an operation may answer. */
export function refusalStatuses(each: Described): number[] {
  const { name, entry } = each;
  const { method, path } = routeOf(name);
  const codes: ProblemCode[] = ['rate-limited', 'internal-error', ...(entry.problems ?? [])];
  if (!entry.open) codes.push('unauthorized', 'forbidden');
  codes.push(path.includes('{id}') ? 'not-found' : 'not-offered');
  if (entry.once) codes.push('idempotency-key-missing', 'request-in-flight', 'idempotency-key-reused');
  if (entry.change) codes.push('precondition-failed', 'precondition-required');
  if (isNamed(each)) codes.push('request-in-flight', 'idempotency-key-reused');
  if (entry.body) codes.push('malformed-request', 'invalid-request', 'payload-too-large');
  if (method === 'GET' && (entry.parameters || entry.answer.kind === 'list')) codes.push('invalid-request');
  return [...new Set(codes.map((code) => PROBLEM_TYPES[code][0] as number))].sort((a, b) => a - b);
}

/** The operation as the document has it. */
export function operationOf(each: Described, components: Components, example?: Example): JsonSchema {
  const { name, noun, entry } = each;
  const content = contentOf(entry.answer, components, example);
  return {
    operationId: name.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase()),
    summary: entry.summary,
    ...(entry.description !== undefined && { description: entry.description }),
    tags: [noun.title],
    ...(entry.open && { security: [] }),
    parameters: parametersOf(each),
    ...(entry.body && { requestBody: bodyOf(entry, components, example) }),
    ...(entry.upload !== undefined && {
      requestBody: {
        required: true,
        content: { [entry.upload]: { schema: { type: 'string', format: 'binary' } } },
      },
    }),
    responses: {
      [statusOf(each)]: {
        description: entry.answer.kind === 'nothing' ? 'Done.' : `${entry.summary}.`,
        headers: headersOf(entry.answer),
        ...(content && { content }),
      },
      ...Object.fromEntries(
        refusalStatuses(each).map((status) => [
          String(status),
          { $ref: `#/components/responses/${refusalName(status)}` },
        ]),
      ),
    },
  };
}

function headersOf(answer: Answer): JsonSchema {
  return {
    'X-Trace-Id': { $ref: '#/components/headers/X-Trace-Id' },
    ...(answer.kind === 'record' && answer.etag && { ETag: { $ref: '#/components/headers/ETag' } }),
  };
}

function parametersOf(each: Described): object[] {
  const { name, entry } = each;
  const { path } = routeOf(name);
  const paged = entry.answer.kind === 'list' && !entry.answer.whole;
  const own = Object.entries(entry.parameters ?? {}).map(([key, type]) => query(key, type));
  return [
    ...(path.includes('{id}') ? [shared('Id')] : []),
    ...own,
    ...(entry.sorts ? [sortParameter(entry.sorts)] : []),
    ...(entry.answer.kind === 'list' && entry.answer.totals ? [query('include', ['totals'])] : []),
    ...(paged ? [shared('Limit'), shared('Cursor')] : []),
    ...(entry.once ? [shared('IdempotencyKey')] : []),
    ...(isNamed(each) ? [shared('IdempotencyKeyOfChange')] : []),
    ...(entry.change ? [shared('IfMatch')] : []),
    ...(entry.open ? [] : [shared('ActForCustomer')]),
    shared('AcceptLanguage'),
  ];
}

const TYPES: Readonly<Record<Exclude<ParameterType, readonly string[]>, JsonSchema>> = {
  text: { type: 'string', maxLength: 200 },
  id: { type: 'string', maxLength: 64 },
  date: { $ref: '#/components/schemas/LocalDate' },
  integer: { $ref: '#/components/schemas/Integer' },
  boolean: { type: 'boolean' },
  currency: { $ref: '#/components/schemas/Currency' },
  point: {
    type: 'string',
    pattern: '^-?[0-9.]+,-?[0-9.]+$',
    description: 'Latitude and longitude in degrees, WGS 84.',
  },
};

function query(name: string, type: ParameterType): JsonSchema {
  if (typeof type === 'string') return { name, in: 'query', schema: TYPES[type] };
  const schema = { type: 'array', items: { type: 'string', enum: type } };
  return { name, in: 'query', description: 'One or more, joined by commas.', ...LISTED, schema };
}

const LISTED = { style: 'form', explode: false };

function sortParameter(sorts: readonly string[]): JsonSchema {
  const words = sorts.flatMap((sort) => [sort, `-${sort}`]);
  const schema = { type: 'array', items: { type: 'string', enum: words } };
  return {
    name: 'sort',
    in: 'query',
    description: 'Keys joined by commas, the first wins; `-` sorts descending.',
    ...LISTED,
    schema,
  };
}

function bodyOf(entry: OperationEntry, components: Components, example?: Example): JsonSchema {
  const schema = entry.body && components.of(entry.body);
  const shown = example?.body === undefined ? {} : { example: example.body };
  return { required: !entry.bodyOptional, content: { 'application/json': { schema, ...shown } } };
}

function contentOf(answer: Answer, components: Components, example?: Example): JsonSchema | undefined {
  const shown = example?.answer === undefined ? {} : { example: example.answer };
  const binary = { schema: { type: 'string', format: 'binary' } };
  switch (answer.kind) {
    case 'record':
      return { 'application/json': { schema: components.of(answer.schema), ...shown } };
    case 'list':
      return { 'application/json': { schema: pageOf(answer, components), ...shown } };
    case 'file':
      return {
        'application/json': { schema: components.of(answer.link), ...shown },
        [answer.mime]: binary,
      };
    case 'bytes':
      return Object.fromEntries(answer.mime.map((mime) => [mime, binary]));
    case 'events':
      return { 'text/event-stream': { schema: { type: 'string' } } };
    case 'nothing':
      return undefined;
  }
}

function pageOf(answer: Extract<Answer, { kind: 'list' }>, components: Components): JsonSchema {
  const rows = (schema: JsonSchema): JsonSchema => ({ type: 'array', items: schema });
  return {
    type: 'object',
    required: ['items', 'page'],
    properties: {
      items: rows(components.of(answer.row)),
      page: components.of(pageInfoSchema),
      ...(answer.totals && {
        totals: {
          description: 'With `include=totals`: sums per currency over the whole filter.',
          ...rows(components.of(answer.totals)),
        },
      }),
    },
  };
}
