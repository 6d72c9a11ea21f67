/** Opaque cursors around whatever position the foreign system knows: an offset, a page number, a link. */
import { ValidationError } from '../../core/errors.ts';
import type { CallContext, OperationInput } from '../adapter.ts';

/** One call of a list operation. */
export interface ListCall {
  readonly operation: string;
  readonly input: OperationInput;
  readonly context: CallContext;
}

/** Reads and writes the cursors of one list: a cursor of another list, filter, order or customer is refused. */
export interface Cursors<Position> {
  /** The position behind the cursor of the call; undefined at the start. Throws {@link ValidationError}. */
  read(): Position | undefined;
  write(position: Position): string;
}

/** The cursors of a call. `isPosition` guards against a cursor that somebody made up. */
export function cursorsOf<Position>(
  { operation, input, context }: ListCall,
  isPosition: (value: unknown) => value is Position,
): Cursors<Position> {
  const { cursor, limit: _limit, include: _include, ...filter } = input.params ?? {};
  const scope = hash(
    JSON.stringify([operation, input.id, context.customerId, Object.entries(filter).sort()]),
  );
  return {
    write: (position) => btoa(encodeURIComponent(JSON.stringify([scope, position]))),
    read: () => {
      if (cursor === undefined || cursor === '') return undefined;
      const [owner, position] = decode(cursor);
      if (owner === scope && isPosition(position)) return position;
      throw refusedParameter(operation, 'cursor', 'invalid_cursor');
    },
  };
}

/** What is thrown for a list parameter that this lessor does not take. */
export function refusedParameter(operation: string, name: string, code: string): ValidationError {
  const fieldErrors = [{ pointer: `/query/${name}`, code }];
  return new ValidationError(operation, { status: 400, code: 'validation', fieldErrors });
}

function decode(cursor: unknown): [unknown, unknown] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(atob(String(cursor))));
    return Array.isArray(value) ? [value[0], value[1]] : [undefined, undefined];
  } catch {
    return [undefined, undefined];
  }
}

/** FNV-1a, 32 bits: tells filters apart; nothing secret hangs on it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
