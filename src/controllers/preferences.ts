/** What a user chose about a list (its columns, its view), remembered per label in this browser. */

const PREFIX = 'leasekit';

const keyOf = (labelId: string, room: string, name: string) => `${PREFIX}:${labelId}:${room}:${name}`;

/** The remembered choice; undefined when there is none, or when the browser keeps nothing. */
export function readPreference(labelId: string, room: string, name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(labelId, room, name));
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Remembers a choice; `undefined` forgets it. Never fails: a browser may refuse storage. */
export function writePreference(labelId: string, room: string, name: string, value: unknown): void {
  try {
    const key = keyOf(labelId, room, name);
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The choice then lasts as long as the page.
  }
}
