/** The default adapter: the Lessor API over HTTP. */
import type { Adapter, CallContext, OperationInput, OperationName } from './adapter.ts';
import { NotFoundError } from '../core/errors.ts';
import { sendForBlob, sendForJson, sendForStream } from '../internal/http.ts';
import { encodeId, encodeQuery } from '../internal/query.ts';
import { routeOf } from './routes.ts';

/** Steps of signing in and of a forgotten password: nobody has a token yet. */
const OPEN =
  /^(session\.(create|sendCode|verifyCode|setPassword|acceptTerms|renew)|password\.(policy|requestReset|completeReset))$/;

/** Where the Lessor API lives. */
export interface LessorApiOptions {
  /** Without `/v1`, such as `https://api.lessor.example`. Default: the page's own origin. */
  baseUrl?: string;
}

/**
 * Makes the default adapter.
 * @throws TypeError when `baseUrl` is neither an http(s) address nor a path.
 */
export function lessorApiAdapter(options: LessorApiOptions = {}): Adapter {
  const base = (options.baseUrl ?? '').replace(/\/+$/, '');
  if (base !== '' && !/^(https?:\/\/[^/]|\/)/i.test(base)) {
    throw new TypeError('baseUrl must be an http(s) address or a path.');
  }
  return {
    call(operation, input, context) {
      if (operation === 'downloads.blob') return download(base, input, context);
      if (operation === 'uploads.content') return upload(base, input, context);
      if (input.stream) return openStream(base, input.stream, context);
      return callJson(base, operation, input, context);
    },
  };
}

async function callJson(
  base: string,
  operation: OperationName,
  input: OperationInput,
  context: CallContext,
): Promise<unknown> {
  const { method, path } = routeOf(operation);
  const id = path.includes('{id}') ? encodeId(input.id ?? '') : '';
  if (id === undefined) throw new NotFoundError(operation, { status: 404, code: 'not-found' });
  const query = encodeQuery({ ...input.params, ...labelParam(operation, context) });
  return sendForJson(
    {
      operation,
      method,
      url: `${base}/v1/${path.replace('{id}', () => id)}${query && `?${query}`}`,
      headers: headers(context),
      body: input.body,
      authorize: !OPEN.test(operation),
    },
    context,
  );
}

/** Before a sign-in the lessor has no token to tell the label from. */
function labelParam(operation: OperationName, context: CallContext): { label?: string } {
  return /^(session|password|label|capabilities)\./.test(operation) ? { label: context.label } : {};
}

function headers(context: CallContext): Record<string, string> {
  const { locale, customerId, idempotencyKey, ifMatch } = context;
  return {
    accept: 'application/json',
    ...(locale && /^[\w-]+$/.test(locale) && { 'accept-language': locale }),
    ...(customerId && { 'x-act-for-customer': headerSafe(customerId) }),
    ...(idempotencyKey && { 'idempotency-key': headerSafe(idempotencyKey) }),
    ...(ifMatch && { 'if-match': ifMatch }),
  };
}

/** Headers carry visible ASCII alone; anything else goes percent-encoded. */
function headerSafe(text: string): string {
  return /^[\x21-\x7e]+$/.test(text) ? text : (encodeId(text) ?? 'invalid');
}

/** Bytes of a file. */
function download(base: string, input: OperationInput, context: CallContext): Promise<Blob> {
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
function upload(base: string, input: OperationInput, context: CallContext): Promise<unknown> {
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
  const own = url.startsWith('/') ? !url.startsWith('//') : base !== '' && url.startsWith(`${base}/`);
  return { own, url: own && url.startsWith('/') ? base + url : url };
}

/** Opens the stream of events. The position goes in a header as the standard has it, and so does the token. */
function openStream(
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
