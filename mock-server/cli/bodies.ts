/** Bodies of requests in a JSON file: as text where they are text. */

/** A body as it stands in the file. */
export type KeptBody = string | { readonly base64: string };

const strict = new TextDecoder('utf-8', { fatal: true });

export const Bodies = {
  /** What to keep; undefined for none. */
  keep(bytes: Uint8Array): KeptBody | undefined {
    if (bytes.length === 0) return undefined;
    try {
      return strict.decode(bytes);
    } catch {
      return { base64: Buffer.from(bytes).toString('base64') };
    }
  },

  /** What to send. */
  restore(body: KeptBody | undefined): BodyInit | undefined {
    return typeof body === 'object' ? Buffer.from(body.base64, 'base64') : body;
  },

  /** A body that is text. */
  text(body: KeptBody | undefined): string {
    return typeof body === 'string' ? body : '';
  },
};
