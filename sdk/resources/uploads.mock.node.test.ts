import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer } from '../../mock-server/node.ts';
import {
  ApiError,
  ConflictError,
  createClient,
  ForbiddenError,
  NetworkError,
  NotFoundError,
  ValidationError,
} from '../index.ts';
import type { ClientOptions, LeasekitClient, UploadDraft, UploadProgress } from '../index.ts';

let mock: MockServer;
const clientOf = (options: ClientOptions = {}): LeasekitClient =>
  createClient({ baseUrl: mock.url, getAccessToken: () => 'user-1', ...options });

before(async () => {
  mock = await startMockServer({ invoices: 60, seed: 7 });
});
after(() => mock.close());
beforeEach(() => mock.control.reset({ scenario: 'default' }));

const CHUNK = 524_288;
const PDF: UploadDraft = { name: 'a.pdf', mime: 'application/pdf', size: 10, purpose: 'request' };

/** A PDF, as far as its beginning tells, of so many bytes. */
function pdf(size: number, seed = 1): Blob {
  const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + seed) & 255);
  bytes.set(new TextEncoder().encode('%PDF').subarray(0, size));
  return new Blob([bytes], { type: 'application/pdf' });
}

async function bytesOf(client: LeasekitClient, uploadId: string): Promise<Uint8Array> {
  const filed = await client.documents.create({ uploadId, kind: 'uploaded' });
  const blob = await client.downloads.blob(await client.documents.download(filed.id));
  return new Uint8Array(await blob.arrayBuffer());
}

type Fault = 'before' | 'after';

/** A connection that breaks at these ranges, before or after the lessor has got them. */
function flaky(failing: ReadonlyMap<number, Fault>): typeof fetch {
  let ranges = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'PUT') return fetch(request);
    const fault = failing.get(ranges);
    ranges += 1;
    if (fault === 'before') throw new TypeError('Failed to fetch');
    const response = await fetch(request);
    if (fault === 'after') throw new TypeError('Failed to fetch');
    return response;
  };
}

describe('uploads.send', () => {
  it('sends a file in ranges and tells how far it is', async () => {
    const client = clientOf();
    const file = pdf(CHUNK * 2 + 100);
    const progress: UploadProgress[] = [];
    const upload = await client.uploads.send(file, {
      name: 'scan.pdf',
      onProgress: (step) => progress.push(step),
    });
    assert.equal(upload.state, 'complete');
    assert.equal(upload.offset, file.size);
    assert.match(upload.sha256 ?? '', /^[0-9a-f]{64}$/);
    assert.deepEqual(
      progress.map(({ sent }) => sent),
      [0, CHUNK, CHUNK * 2, file.size],
    );
    assert.ok(progress.every(({ id, total }) => id === upload.id && total === file.size));
    assert.deepEqual(await bytesOf(client, upload.id), new Uint8Array(await file.arrayBuffer()));
  });

  it('takes name and type from a File', async () => {
    const upload = await clientOf().uploads.send(
      new File([pdf(20)], 'Полица ș.pdf', { type: 'application/pdf; charset=x' }),
    );
    assert.equal(upload.name, 'Полица ș.pdf');
    assert.equal(upload.mime, 'application/pdf');
  });

  it('goes on from where the lessor stands when a range or its answer is lost', async () => {
    const client = clientOf({
      fetch: flaky(
        new Map<number, Fault>([
          [0, 'after'],
          [1, 'before'],
          [3, 'after'],
        ]),
      ),
    });
    const file = pdf(CHUNK * 3 + 7);
    const upload = await client.uploads.send(file);
    assert.deepEqual(await bytesOf(client, upload.id), new Uint8Array(await file.arrayBuffer()));
  });

  it('gives up when nothing gets through, and resumes later by its id', async () => {
    const file = pdf(CHUNK + 50);
    const broken = clientOf({
      fetch: flaky(
        new Map<number, Fault>([
          [1, 'before'],
          [2, 'before'],
        ]),
      ),
    });
    let id = '';
    const options = { maxRetries: 1, onProgress: (step: UploadProgress) => void (id = step.id) };
    await assert.rejects(broken.uploads.send(file, options), NetworkError);
    assert.equal((await clientOf().uploads.get(id)).offset, CHUNK);
    const sent: number[] = [];
    const done = await clientOf().uploads.send(file, {
      resume: id,
      onProgress: (step) => sent.push(step.sent),
    });
    assert.equal(done.id, id);
    assert.deepEqual(sent, [CHUNK, file.size]);
    assert.deepEqual(await bytesOf(clientOf(), id), new Uint8Array(await file.arrayBuffer()));
    await assert.rejects(clientOf().uploads.send(pdf(9), { resume: id }), TypeError);
  });

  it('begins anew when what should be resumed has expired', async () => {
    const { id } = await clientOf().uploads.create({ ...PDF, size: 20 });
    mock.control.advanceTo('2026-11-25');
    await assert.rejects(clientOf().uploads.get(id), NotFoundError);
    const upload = await clientOf().uploads.send(pdf(20), { resume: id });
    assert.notEqual(upload.id, id);
    assert.equal(upload.state, 'complete');
  });

  it('stops when told to, and stays as far as it came', async () => {
    const stop = new AbortController();
    let id = '';
    const sending = clientOf().uploads.send(pdf(CHUNK * 3), {
      signal: stop.signal,
      onProgress: (step) => {
        id = step.id;
        if (step.sent === CHUNK) stop.abort();
      },
    });
    await assert.rejects(sending, { name: 'AbortError' });
    assert.equal((await clientOf().uploads.get(id)).offset, CHUNK);
  });

  it('brings any file over whole, wherever the connection breaks', async () => {
    const faults = fc.uniqueArray(fc.tuple(fc.nat(3), fc.constantFrom<Fault>('before', 'after')), {
      maxLength: 1,
      selector: ([at]) => at,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: CHUNK * 2 + 5 }),
        fc.nat(250),
        faults,
        async (size, seed, list) => {
          const client = clientOf({ fetch: flaky(new Map(list)) });
          const file = pdf(size, seed);
          const upload = await client.uploads.send(file);
          assert.deepEqual(await bytesOf(client, upload.id), new Uint8Array(await file.arrayBuffer()));
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('uploads', () => {
  it('refuse types, sizes and empty files before a byte is sent', async () => {
    const { uploads } = clientOf();
    const codes = async (draft: UploadDraft): Promise<unknown> => {
      const error: unknown = await uploads.create(draft).catch((reason: unknown) => reason);
      assert.ok(error instanceof ApiError);
      return [error.status, ...error.fieldErrors.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    assert.deepEqual(await codes({ ...PDF, mime: 'application/x-msdownload' }), [
      422,
      '/mime unsupported_type',
    ]);
    assert.deepEqual(await codes({ ...PDF, size: 0 }), [422, '/size empty_file']);
    assert.deepEqual(await codes({ ...PDF, size: 11 * 1_048_576 }), [413, '/size too_large']);
    await assert.rejects(uploads.send(new Blob([], { type: 'application/pdf' })), ValidationError);
    const { capabilities } = await clientOf().session.get({ include: ['capabilities'] });
    assert.equal(capabilities?.uploads?.mode, 'proxied');
    assert.equal(capabilities?.uploads?.maxBytes, 10 * 1_048_576);
    assert.ok(capabilities?.uploads?.mime?.includes('application/pdf'));
  });

  it('report the same file when it comes again, and refuse it twice in one request', async () => {
    const client = clientOf();
    const first = await client.uploads.send(pdf(300), { name: 'one.pdf' });
    const second = await client.uploads.send(pdf(300), { name: 'two.pdf' });
    assert.equal(first.duplicateOf, undefined);
    assert.deepEqual(second.duplicateOf, { id: first.id, name: 'one.pdf' });
    const payload = { subject: 'Twice', message: 'The same file, two times.' };
    const error: unknown = await client.requests
      .create({ type: 'generic', payload, attachmentIds: [first.id, second.id] })
      .catch((reason: unknown) => reason);
    assert.ok(error instanceof ValidationError);
    assert.deepEqual(
      error.fieldErrors.map(({ pointer, code }) => [pointer, code]),
      [['/attachmentIds/1', 'duplicate']],
    );
  });

  it('end only when all is there and is what was announced', async () => {
    const client = clientOf();
    const { id } = await client.uploads.create(PDF);
    await assert.rejects(client.uploads.complete(id), ConflictError);
    const lie = new Blob(['not a pdf at all'], { type: 'application/pdf' });
    await assert.rejects(client.uploads.send(lie), ValidationError);
    await client.uploads.delete(id);
    await assert.rejects(client.uploads.get(id), NotFoundError);
    const used = await client.uploads.send(pdf(40));
    await client.documents.create({ uploadId: used.id, kind: 'uploaded' });
    await assert.rejects(client.uploads.delete(used.id), ConflictError);
    await assert.rejects(client.documents.create({ uploadId: used.id, kind: 'uploaded' }), ValidationError);
  });

  it('tell their offset to HEAD, and refuse ranges that do not fit', async () => {
    const { id, url } = await clientOf().uploads.create(PDF);
    const headers = { authorization: 'Bearer user-1' };
    const put = (range: string, text: string): Promise<Response> =>
      fetch(mock.url + url, { method: 'PUT', body: text, headers: { ...headers, 'content-range': range } });
    assert.equal((await put('bytes 0-3/10', '%PDF')).status, 200);
    const head = await fetch(`${mock.url}/v1/uploads/${id}`, { method: 'HEAD', headers });
    assert.equal(head.headers.get('upload-offset'), '4');
    const again = await put('bytes 0-3/10', '%PDF');
    assert.deepEqual([again.status, again.headers.get('upload-offset')], [409, '4']);
    assert.equal((await put('bytes 4-20/10', 'x'.repeat(17))).status, 422);
    assert.equal((await put('bytes 4-5/11', 'xx')).status, 422);
    assert.equal((await put('bytes=4-5', 'xx')).status, 422);
  });

  it('belong to one customer, and are not for those who only look', async () => {
    const { id } = await clientOf().uploads.create(PDF);
    const staff = clientOf({ getAccessToken: () => 'staff-1' });
    const { items } = await staff.customers.list({ limit: 50 });
    await assert.rejects(staff.with({ customerId: items.at(-1)?.id }).uploads.get(id), NotFoundError);
    const readonly = clientOf({ getAccessToken: () => 'readonly-1' });
    await assert.rejects(readonly.uploads.send(pdf(20)), ForbiddenError);
  });
});
