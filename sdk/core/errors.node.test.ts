import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ApiError,
  ConflictError,
  ForbiddenError,
  LeasekitError,
  NetworkError,
  NotFoundError,
  PreconditionError,
  RateLimitError,
  ResponseShapeError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  ValidationError,
} from '../index.ts';
import { problem, startTestServer } from '../testing/test-server.ts';

async function failure(run: () => Promise<unknown>): Promise<LeasekitError> {
  try {
    await run();
  } catch (error) {
    assert.ok(error instanceof LeasekitError, String(error));
    return error;
  }
  assert.fail('the call succeeded');
}

const KINDS = [
  [400, ValidationError],
  [401, UnauthorizedError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [409, ConflictError],
  [412, PreconditionError],
  [418, ApiError],
  [422, ValidationError],
  [428, PreconditionError],
  [429, RateLimitError],
  [500, ServerError],
  [503, ServerError],
] as const;

describe('errors: classes', () => {
  for (const [status, Kind] of KINDS) {
    it(`${status} is ${Kind.name}`, async (t) => {
      const { client } = await startTestServer(t, () => problem(status, 'some-code', { traceId: 't-42' }));
      const error = await failure(() => client({ maxRetries: 0 }).invoices.get('i1'));
      assert.ok(error instanceof ApiError);
      assert.equal(error.constructor, Kind);
      assert.equal(error.name, Kind.name);
      assert.deepEqual(
        [error.status, error.code, error.traceId, error.reference],
        [status, 'some-code', 't-42', 't-42'],
      );
    });
  }

  it('carries what is wrong with which field', async (t) => {
    const errors = [{ pointer: '/amount', code: 'too-high', params: { max: 5 } }];
    const { client } = await startTestServer(t, () => problem(422, 'invalid-request', { errors }));
    const draft = { invoiceIds: ['i1'], amount: { amount: 9, currency: 'EUR' }, promisedOn: '2026-12-01' };
    const error = await failure(() => client().promises.create(draft));
    assert.ok(error instanceof ValidationError);
    assert.deepEqual(error.fieldErrors, errors);
  });

  it('carries Retry-After as seconds, from a number and from a date', async (t) => {
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    const { client } = await startTestServer(t, (_, count) =>
      problem(429, 'rate-limited', { headers: { 'retry-after': count === 1 ? '77' : later } }),
    );
    const first = await failure(() => client().label.get());
    assert.equal((first as RateLimitError).retryAfter, 77);
    const second = await failure(() => client().label.get());
    const seconds = (second as RateLimitError).retryAfter ?? 0;
    // The clock goes on while the answer is on its way.
    assert.ok(seconds > 3500 && seconds <= 3600, String(seconds));
  });

  it('a refused connection is NetworkError with a reference of its own', async (t) => {
    const { client } = await startTestServer(t, () => 'reset');
    const error = await failure(() => client({ maxRetries: 0 }).label.get());
    assert.ok(error instanceof NetworkError);
    assert.match(error.reference, /^LK-[0-9A-F]{8}$/);
  });

  it('no answer in time is TimeoutError, also when it stops inside the body', async (t) => {
    for (const answer of ['hang', 'hangInBody'] as const) {
      const server = await startTestServer(t, () => answer);
      // Long enough for a busy machine to send it: what never arrived would be no answer that is missing.
      const error = await failure(() => server.client().invoices.list({}, { timeout: 1000 }));
      assert.ok(error instanceof TimeoutError, answer);
      assert.equal(error.timeout, 1000);
      assert.equal(server.requests.length, 1);
    }
  });

  it('what is not JSON, half JSON or too deep is ResponseShapeError with a reference', async (t) => {
    const texts = ['<!doctype html>', '{"items":[{"id":"1"', '[]', '"text"', '{"items":{}}', ''];
    const { client } = await startTestServer(t, (_, count) => ({ text: texts[count - 1] }));
    for (const text of texts) {
      const error = await failure(() => client().invoices.list());
      assert.ok(error instanceof ResponseShapeError, text);
      assert.ok(error.issues.length > 0 && error.reference.length > 0);
    }
  });

  it('nesting without end is no crash', async (t) => {
    const text = `{"items":[],"deep":${'['.repeat(100_000)}null${']'.repeat(100_000)}}`;
    const { client } = await startTestServer(t, () => ({ text }));
    const error = await failure(() => client().invoices.list());
    assert.ok(error instanceof ResponseShapeError);
  });

  it('names what is wrong where, without the value', async (t) => {
    const { client } = await startTestServer(t, () => ({ body: { id: 'x', number: 'IT60X0542811101' } }));
    const error = await failure(() => client().invoices.get('x'));
    assert.ok(error instanceof ResponseShapeError);
    assert.ok(error.issues.some((issue) => issue.path === 'gross'));
    assert.doesNotMatch(error.message, /IT60/);
  });
});

describe('errors: nothing leaks', () => {
  it('no token, no server text and no URL is in a message', async (t) => {
    const answers = [
      problem(500, 'x'),
      problem(404, 'IBAN IT60X0542811101'),
      { status: 403, text: 'secret-1' },
    ];
    const { client } = await startTestServer(t, (_, count) => answers[count - 1] ?? 'reset');
    for (let round = 0; round < 4; round += 1) {
      const careful = client({ getAccessToken: () => 'secret-token', maxRetries: 0 });
      const error = await failure(() => careful.customers.get('IT60X0542811101'));
      const told = `${error.message} ${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`;
      assert.doesNotMatch(told, /secret|IT60|127\.0\.0\.1/);
    }
  });

  it('a code or trace id that is none is not passed on', async (t) => {
    const body = { type: 'about:blank', traceId: '<img onerror=1>'.repeat(50), errors: 'no list' };
    const { client } = await startTestServer(t, () => ({ status: 404, body }));
    const error = (await failure(() => client().invoices.get('1'))) as NotFoundError;
    assert.equal(error.code, 'http-404');
    assert.equal(error.traceId, undefined);
    assert.match(error.reference, /^LK-/);
  });
});
