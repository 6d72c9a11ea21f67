/** Headers, parameters and refusals that many operations share. */
import type { JsonSchema } from './components.ts';
import { PROBLEM_BASE, PROBLEM_TYPES } from './problems.ts';
import type { ProblemCode } from './problems.ts';

const text = (description: string, more: JsonSchema = {}) => ({
  description,
  schema: { type: 'string', ...more },
});

/** Headers and parameters that requests carry. */
export const PARAMETERS = {
  ActForCustomer: {
    name: 'X-Act-For-Customer',
    in: 'header',
    ...text('Id of the customer a user acts for. Every use is audited; a foreign id is answered with 404.', {
      maxLength: 64,
    }),
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    ...text(
      'Names this write. The same key and body again replays the first answer; while that is still being made the answer is ' +
        '409; the key with another body is 422.',
      { minLength: 1, maxLength: 255 },
    ),
    example: '0192f0c4-6d7e-7c1b-9a55-2f1c6f1f6a10',
  },
  IdempotencyKeyOfChange: {
    name: 'Idempotency-Key',
    in: 'header',
    ...text(
      'May name this change, so that it can be sent again after a lost answer: the same key and body replays the first ' +
        'answer instead of 412; while that is still being made the answer is 409; the key with another body is 422.',
      { minLength: 1, maxLength: 255 },
    ),
    example: '0192f0c4-6d7e-7c1b-9a55-2f1c6f1f6a10',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    ...text(
      'The `ETag` of the version that was seen. 428 without it, 412 when the record has changed since.',
    ),
    example: '"1x9k3v8q2b"',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    ...text('Language of the lessor’s own texts. Default: the first of the label’s.'),
    example: 'it',
  },
  Cursor: {
    name: 'cursor',
    in: 'query',
    ...text('Where to go on: `page.next` or `page.prev` of an answer for the same filter and sort. Opaque.'),
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description:
      'Rows a page, 50 unless told; never more than the capabilities’ `maxLimit`, however much is asked for.',
    schema: { type: 'integer', minimum: 1, default: 50 },
  },
  Id: {
    name: 'id',
    in: 'path',
    required: true,
    ...text('Id of the record.', { minLength: 1, maxLength: 64 }),
  },
};

/** Headers of answers. */
export const HEADERS = {
  ETag: text('Version of the record, to be sent back as `If-Match`.'),
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } },
  'X-Trace-Id': text('Names this answer in the lessor’s logs; `traceId` of a problem is the same.'),
};

/** Refusals by status: name of the component and the problems it may carry. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'PreconditionFailed',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  422: 'Invalid',
  423: 'Locked',
  428: 'PreconditionRequired',
  429: 'RateLimited',
  500: 'ServerError',
};

const FIELDS: Readonly<Partial<Record<ProblemCode, object>>> = {
  'invalid-request': { errors: [{ pointer: '/amount', code: 'invalid_money' }] },
};

function codesOf(status: number): ProblemCode[] {
  return (Object.keys(PROBLEM_TYPES) as ProblemCode[]).filter((code) => PROBLEM_TYPES[code][0] === status);
}

function exampleOf(code: ProblemCode): JsonSchema {
  const [status, title] = PROBLEM_TYPES[code];
  return { value: { type: PROBLEM_BASE + code, title, status, traceId: 'mock-000042', ...FIELDS[code] } };
}

/** Component of a refusal. */
export function refusalName(status: number): string {
  return REFUSALS[status] ?? `Problem${status}`;
}

/** The answers of refusals with these statuses, each with an example of every problem it may carry. */
export function refusals(statuses: Iterable<number>): Record<string, object> {
  return Object.fromEntries(
    [...statuses].map((status) => {
      const codes = codesOf(status);
      const problem = { $ref: '#/components/schemas/Problem' };
      return [
        refusalName(status),
        {
          description: `${codes.map((code) => PROBLEM_TYPES[code][1]).join('; or: ')}.`,
          headers: {
            'X-Trace-Id': { $ref: '#/components/headers/X-Trace-Id' },
            ...(status === 429 && { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }),
          },
          content: {
            'application/problem+json': {
              schema: problem,
              examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])),
            },
          },
        },
      ];
    }),
  );
}
