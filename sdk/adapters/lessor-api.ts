/** The default adapter: the Lessor API over HTTP. */
import type { Adapter, CallContext, OperationInput, OperationName } from './adapter.ts';
import { NetworkError, NotFoundError } from '../core/errors.ts';
import { sendForBlob, sendForJson, sendForStream } from '../internal/http.ts';
import { encodeId, encodeQuery, encodeText, isBase } from '../internal/query.ts';
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
  if (base !== '' && !isBase(base)) throw new TypeError('baseUrl must be an http(s) address or a path.');
  return {
    call(operation, input, context) {
      if (operation === 'downloads.blob' || operation === 'uploads.content' || input.stream) {
        return callBytes(base, operation, input, context);
      }
      return callJson(base, operation, input, context);
    },
  };
}

/** Files and streams: code that a page fetches with the first of them. */
async function callBytes(
  base: string,
  operation: OperationName,
  input: OperationInput,
  context: CallContext,
): Promise<unknown> {
  const bytes = await import('./lessor-bytes.ts').catch((error: unknown) => {
    throw new NetworkError(operation, error);
  });
  const sending = { headers, headerSafe, sendForBlob, sendForJson, sendForStream };
  if (input.stream) return bytes.openStream(sending, base, input.stream, context);
  return operation === 'downloads.blob'
    ? bytes.download(sending, base, input, context)
    : bytes.upload(sending, base, input, context);
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

/** Headers carry visible ASCII alone; anything else goes percent-encoded, and so does `%`, or two texts could become one. */
function headerSafe(text: string): string {
  return /^[!-$&-~]+$/.test(text) ? text : encodeText(text);
}
