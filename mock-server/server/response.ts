/** A Response of the platform sent through Node. */
import type { ServerResponse } from 'node:http';

/** Sends it whole, or breaks the connection where its body breaks. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  outgoing.writeHead(response.status);
  if (response.body === null || outgoing.req.method === 'HEAD') {
    outgoing.end();
    return;
  }
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    if (outgoing.destroyed) return;
    // The callback comes when the bytes are on their way: a broken answer is to be seen as half an answer.
    await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
  }
  outgoing.end();
}
