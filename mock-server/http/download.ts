/** Answers with a file, or with the link to it. */
import type { Download } from '../../sdk/schemas/download.ts';
import type { Exchange } from './exchange.ts';
import { json } from './exchange.ts';

const LIFETIME_MS = 300_000;

/**
 * The PDF itself, or, for a caller that accepts JSON alone, a link to this very address. It is `proxied`: the session's
 * token opens it, none stands in the query.
 */
export function pdf(exchange: Exchange, name: string, make: () => Uint8Array<ArrayBuffer>): Response {
  const { request, url } = exchange;
  if (/^\s*application\/json\b/i.test(request.headers.get('accept') ?? '')) {
    const link: Download = {
      url: url.pathname,
      expiresAt: new Date(Date.now() + LIFETIME_MS).toISOString(),
      proxied: true,
    };
    return json(exchange, link);
  }
  const file = `${name.replaceAll(/[^\w.-]+/g, '-')}.pdf`;
  return new Response(make(), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${file}"` },
  });
}
