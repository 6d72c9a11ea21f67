/** What the lessor takes in. */
export const UPLOAD_LIMITS = {
  /** Largest file. */
  maxBytes: 10 * 1_048_576,
  /** Largest range of one call. */
  chunkBytes: 524_288,
  /** Days for which an unfinished upload is kept. */
  days: 2,
  mime: [
    'application/pdf',
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/heic',
    'text/plain',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
} as const;

/** How files of a type begin, for those that are easily mistaken. */
const BEGINNINGS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'application/pdf': [[0x25, 0x50, 0x44, 0x46]],
  'image/jpeg': [[0xff, 0xd8, 0xff]],
  'image/png': [[0x89, 0x50, 0x4e, 0x47]],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [[0x50, 0x4b]],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': [[0x50, 0x4b]],
};

/** Whether bytes may be of a media type. */
export function looksLike(bytes: Uint8Array, mime: string): boolean {
  const beginnings = BEGINNINGS[mime];
  return !beginnings || beginnings.some((start) => start.every((byte, index) => bytes[index] === byte));
}
