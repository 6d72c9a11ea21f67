/** Files and streams of the Lessor API: what is no JSON. */
import type { CallContext, OperationInput } from './adapter.ts';
import { isPath } from '../internal/path.ts';
import type { sendForBlob, sendForJson, sendForStream } from '../internal/http.ts';

/**
 * How it is sent, which whoever fetches this module has anyway: imported here, bundlers would keep it in a file of its
 * own, and pages would wait for one file more.
 */
export interface Sending {
  readonly sendForBlob: typeof sendForBlob;
  readonly sendForJson: typeof sendForJson;
  readonly sendForStream: typeof sendForStream;
  headers(context: CallContext): Record<string, string>;
  headerSafe(text: string): string;
}

/** Bytes of a file. */
export function download(
  { headers, sendForBlob }: Sending,
  base: string,
  input: OperationInput,
  context: CallContext,
): Promise<Blob> {
  const { own, url } = placeOf(base, input);
  return sendForBlob(
    {
      operation: 'downloads.blob',
      method: 'GET',
      url,
      headers: own ? { ...headers(context), accept: '*/*' } : {},
      authorize: own,
    },
    context,
  );
}

/** Sends a part of a file; a signed address elsewhere gets the whole, and knows no ranges. */
export function upload(
  { headers, sendForJson }: Sending,
  base: string,
  input: OperationInput,
  context: CallContext,
): Promise<unknown> {
  const { own, url } = placeOf(base, input);
  const { bytes = new Blob([]), range = { offset: 0, size: bytes.size } } = input;
  const part = `bytes ${range.offset}-${range.offset + bytes.size - 1}/${range.size}`;
  return sendForJson(
    {
      operation: 'uploads.content',
      method: 'PUT',
      url,
      headers: own
        ? { ...headers(context), 'content-type': 'application/octet-stream', 'content-range': part }
        : { 'content-type': bytes.type || 'application/octet-stream' },
      bytes,
      authorize: own,
    },
    context,
  );
}

/** Whose address it is: the token goes along to the lessor's own API only, never to a signed link elsewhere. */
function placeOf(base: string, { url = '' }: OperationInput): { own: boolean; url: string } {
  if (isPath(url)) return { own: true, url: base + url };
  // Without an address of its own the API lives where the page does.
  const home = base || globalThis.location?.origin;
  return { own: !!home && url.startsWith(`${home}/`), url };
}

/** Opens the stream of events. The position goes in a header as the standard has it, and so does the token. */
export function openStream(
  { headers, headerSafe, sendForStream }: Sending,
  base: string,
  { lastEventId }: { lastEventId?: string },
  context: CallContext,
): Promise<Response> {
  return sendForStream(
    {
      operation: 'events.list',
      method: 'GET',
      url: `${base}/v1/events`,
      headers: {
        ...headers(context),
        accept: 'text/event-stream',
        ...(lastEventId && { 'last-event-id': headerSafe(lastEventId) }),
      },
    },
    context,
  );
}
