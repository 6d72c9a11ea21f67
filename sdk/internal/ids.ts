/** Random identifiers: idempotency keys and references that people read out. */

/** A version 4 UUID, also where `crypto.randomUUID` is missing: browsers offer it in secure contexts alone. */
export function uuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Eight characters for an error that the lessor gave no trace id for, such as `LK-3F9A02C7`. */
export function shortReference(): string {
  return `LK-${uuid().slice(0, 8).toUpperCase()}`;
}
