/** Opaque cursors: a place in a list that only fits the filter, sort and customer it was given for. */
import type { From } from '../engine/queries/list-query.ts';
import { fingerprint } from './hash.ts';

/** What a cursor is bound to. */
export interface CursorScope {
  resource: string;
  customerId: string;
  filter: Readonly<Record<string, string>>;
  sort?: string;
}

const SIDES = ['after', 'before', 'upTo'] as const;

function seal(scope: CursorScope, text: string): string {
  const filter = Object.entries(scope.filter).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(JSON.stringify([scope.resource, scope.customerId, scope.sort ?? '', filter, text]));
}

/** The cursor of the page that begins or ends there. */
export function encodeCursor({ side, place }: From, scope: CursorScope): string {
  const text = JSON.stringify([SIDES.indexOf(side), ...place]);
  const bytes = new TextEncoder().encode(`${seal(scope, text)}.${text}`);
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return code.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Where the page of a cursor begins or ends; undefined when it is damaged or was made for another list. */
export function decodeCursor(cursor: string, scope: CursorScope): From | undefined {
  try {
    const code = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(code, (character) => character.charCodeAt(0));
    const [, mark, text = ''] = /^(\w+)\.(.*)$/s.exec(new TextDecoder().decode(bytes)) ?? [];
    if (mark !== seal(scope, text)) return undefined;
    const [side, ...place] = JSON.parse(text) as [number, ...From['place']];
    return { side: SIDES[side]!, place };
  } catch {
    return undefined;
  }
}
