/** Files on their way in: intent, ranges, end. */
import { uploadDraftSchema } from '../../sdk/schemas/upload.ts';
import { UploadsDesk, uploadView } from '../desks/uploads/uploads-desk.ts';
import type { UploadRecord } from '../desks/uploads/uploads-desk.ts';
import { delay } from '../http/delay.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { createOnce } from '../http/write.ts';

const deskOf = ({ lessor }: Exchange): UploadsDesk => lessor.desk(UploadsDesk);

function find(exchange: Exchange): UploadRecord {
  const found = deskOf(exchange).find(customerIndex(exchange), idOf(exchange));
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** The upload, its offset also in a header: a HEAD request then tells it too. */
function answer(exchange: Exchange, upload: UploadRecord): Response {
  const response = record(exchange, uploadView(upload));
  response.headers.set('upload-offset', String(upload.offset));
  return response;
}

/** Where a range begins, by `Content-Range` or `Upload-Offset`. */
function offsetOf({ request }: Exchange, upload: UploadRecord): number {
  const range = request.headers.get('content-range');
  const offset = request.headers.get('upload-offset');
  if (range === null) {
    if (offset === null || /^\d{1,15}$/.test(offset)) return Number(offset ?? 0);
    throw invalid({ pointer: '/header/Upload-Offset', code: 'invalid_integer' });
  }
  const [, start, end, size] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(range) ?? [];
  const fits = size === '*' || Number(size) === upload.draft.size;
  if (start === undefined || Number(end) < Number(start) || !fits) {
    throw invalid({ pointer: '/header/Content-Range', code: 'invalid_range' });
  }
  return Number(start);
}

async function append(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'uploads.create');
  const { request, state } = exchange;
  const bytes = new Uint8Array(await request.arrayBuffer());
  await delay(state.latencyMs, request.signal);
  const upload = find(exchange);
  deskOf(exchange).append(upload, offsetOf(exchange, upload), bytes);
  return answer(exchange, upload);
}

async function complete(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'uploads.create');
  const { request, state } = exchange;
  await delay(state.latencyMs, request.signal);
  const upload = find(exchange);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', upload.bytes));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  deskOf(exchange).complete(upload, sha256);
  return answer(exchange, upload);
}

async function remove(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'uploads.create');
  await delay(exchange.state.latencyMs, exchange.request.signal);
  deskOf(exchange).remove(find(exchange));
  return new Response(null, { status: 204 });
}

/** `/v1/uploads[/{id}[/content|/complete]]` */
export function uploadHandlers(api: Api): Route[] {
  return [
    api.post('uploads', '/v1/uploads', (exchange) => {
      requirePermission(exchange, 'uploads.create');
      return createOnce(exchange, (body) =>
        deskOf(exchange).create(customerIndex(exchange), readAs(uploadDraftSchema, body)),
      );
    }),
    api.get('uploads', '/v1/uploads/:id', (exchange) => {
      requirePermission(exchange, 'uploads.detail');
      return answer(exchange, find(exchange));
    }),
    api.delete('uploads', '/v1/uploads/:id', remove),
    api.put('uploads', '/v1/uploads/:id/content', append),
    api.post('uploads', '/v1/uploads/:id/complete', complete),
  ];
}
