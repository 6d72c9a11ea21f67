/** Node's incoming message as a Request of the platform. */
import type { IncomingMessage } from 'node:http';

const MAX_BODY_BYTES = 1_048_576;

/** The body has more than one mebibyte. */
export class BodyTooLargeError extends Error {}

/** Reads the message whole. @throws {BodyTooLargeError} */
export async function readRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '');
  }
  const method = incoming.method ?? 'GET';
  // Never the Host header: it comes from outside.
  const url = new URL(`http://localhost${incoming.url?.startsWith('/') ? incoming.url : '/'}`);
  // HEAD is answered as GET; the body is left out when the answer is sent.
  if (method === 'GET' || method === 'HEAD') return new Request(url, { headers, signal });
  const body = await readBody(incoming);
  return new Request(url, { method, headers, signal, body: body.length > 0 ? body : undefined });
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Reading on, so that the caller gets its answer instead of a broken connection.
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else if (size > 16 * MAX_BODY_BYTES) break;
  }
  if (size > MAX_BODY_BYTES) throw new BodyTooLargeError();
  return new Uint8Array(Buffer.concat(chunks));
}
