/** Where drafts lie in this browser: nothing here throws, for a browser may refuse to keep anything. */

/** A draft that nobody came back to is not kept for ever: 30 days, in milliseconds. */
const KEEP = 30 * 86_400_000;

/** What was sent and has no certain answer: a fingerprint of it, and its key. */
export interface SentRecord {
  readonly print: string;
  readonly key: string;
}

/** What is kept under a name; undefined when there is nothing, or it is too old. */
export function readKept(name: string): unknown {
  try {
    const { at, value } = JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>;
    return typeof at === 'number' && Date.now() - at <= KEEP ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Answers whether the browser keeps it. */
export function writeKept(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), value }));
    return true;
  } catch {
    return false;
  }
}

export function removeKept(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // It was never kept.
  }
}

/** Removes all whose name begins so. */
export function removeAllKept(start: string): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(start)) localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The same text for the same value, however its parts are ordered. */
export function orderedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
