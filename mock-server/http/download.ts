/** Answers with a file. */

/** A PDF under a name that is safe as a file name. */
export function pdf(name: string, make: () => Uint8Array<ArrayBuffer>): Response {
  const file = `${name.replaceAll(/[^\w.-]+/g, '-')}.pdf`;
  return new Response(make(), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${file}"` },
  });
}
