/** Opaque cursors: a position that only fits the filter, sort and customer it was given for. */
import { fingerprint } from './hash.ts';

/** What a cursor is bound to. */
export interface CursorScope {
  resource: string;
  customerId: string;
  filter: Readonly<Record<string, string>>;
  sort?: string;
}

function seal(scope: CursorScope): string {
  const filter = Object.entries(scope.filter).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(JSON.stringify([scope.resource, scope.customerId, scope.sort ?? '', filter]));
}

/** The cursor that continues at `offset`. */
export function encodeCursor(offset: number, scope: CursorScope): string {
  const text = btoa(`${offset.toString(36)}.${seal(scope)}`);
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The position of a cursor; undefined when it is damaged or was made for another list. */
export function decodeCursor(cursor: string, scope: CursorScope): number | undefined {
  let text: string;
  try {
    text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
  const [position = '', mark] = text.split('.');
  if (!/^[0-9a-z]{1,9}$/.test(position) || mark !== seal(scope)) return undefined;
  return Number.parseInt(position, 36);
}
