/** Bodies of requests in JSON, in Node and in pages: as text where they are text. */

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
      return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
    }
  },

  /** What to send. */
  restore(body: KeptBody | undefined): BodyInit | undefined {
    if (typeof body !== 'object') return body;
    return Uint8Array.from(atob(body.base64), (character) => character.charCodeAt(0));
  },

  /** A body that is text. */
  text(body: KeptBody | undefined): string {
    return typeof body === 'string' ? body : '';
  },
};
