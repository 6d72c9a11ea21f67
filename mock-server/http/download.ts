/** Answers with a file, or with the link to it. */
import type { Download } from '../../sdk/schemas/download.ts';
import type { Exchange } from './exchange.ts';
import { json } from './exchange.ts';

const LIFETIME_MS = 300_000;

/** Whether the caller wants JSON alone, and so the link to a file instead of the file. */
function wantsLink({ request }: Exchange): boolean {
  return /^\s*application\/json\b/i.test(request.headers.get('accept') ?? '');
}

/** A link to a path of this API. It is `proxied`: the session's token opens it, none stands in the query. */
export function linkTo(exchange: Exchange, path: string): Response {
  const expiresAt = new Date(Date.now() + LIFETIME_MS).toISOString();
  return json(exchange, { url: path, expiresAt, proxied: true } satisfies Download);
}

/** Bytes to be saved under a name, which keeps its letters where the reader understands RFC 5987. */
export function fileResponse(bytes: Uint8Array<ArrayBuffer>, name: string, mime: string): Response {
  const ascii = name.replaceAll(/[^\w.-]+/g, '-').replace(/^[-.]+/, '');
  const plain = /^\w+$/.test(ascii) ? `document.${ascii}` : ascii;
  const exact = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
  return new Response(bytes, {
    headers: {
      'content-type': mime,
      'content-disposition': `attachment; filename="${plain}"${exact}`,
    },
  });
}

/** The PDF itself, or, for a caller that accepts JSON alone, a link to this very address. */
export async function pdf(
  exchange: Exchange,
  name: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  if (wantsLink(exchange)) return linkTo(exchange, exchange.url.pathname);
  return fileResponse(await make(), `${name}.pdf`, 'application/pdf');
}
