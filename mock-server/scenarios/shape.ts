/** Bends the values of a good answer: broken rows, unknown words, hostile texts, huge amounts. */
import { makeHostile } from './hostile.ts';
import type { ParsedScenario, Resource } from './names.ts';
import { concerns } from './names.ts';

/** Factor of `twelveDigits`: odd, so that every digit is in use. */
export const HUGE_FACTOR = 1_000_003;

const ENUM_FIELDS = new Set([
  'status',
  'kind',
  'type',
  'settlement',
  'timing',
  'method',
  'paymentMethod',
  'state',
  'condition',
]);
/** Required fields, the most telling first; the first one a row has is the one that breaks. */
const BREAKABLE = ['gross', 'financed', 'amount', 'type', 'kind', 'name', 'subject'];
const UNTOUCHED: ReadonlySet<Resource> = new Set(['capabilities', 'label']);

type Row = Record<string, unknown>;

/** The body as the scenario wants it; the very same object when it wants nothing. */
export function shapeBody(scenario: ParsedScenario, resource: Resource, body: unknown): unknown {
  if (UNTOUCHED.has(resource) || !concerns(scenario, resource)) return body;
  switch (scenario.name) {
    case 'twelveDigits':
      return enlarge(body);
    case 'badRow':
      return mapRows(body, (row, index, count) => (index === Math.min(1, count - 1) ? breakRow(row) : row));
    case 'unknownEnum':
      return mapRows(body, (row, index) => (index === 0 ? withUnknownWords(row) : row), withUnknownWords);
    case 'hostileStrings':
      if (resource === 'session') return hostileSession(body as Row);
      return mapRows(
        body,
        (row, index) => makeHostile(row, index),
        (row) => makeHostile(row, 0),
      );
    default:
      return body;
  }
}

/** Changes every row of a list; a single record only when `single` says how. */
function mapRows(
  body: unknown,
  change: (row: Row, index: number, count: number) => Row,
  single: (row: Row) => Row = (row) => row,
): unknown {
  const { items } = body as { items?: Row[] };
  if (!Array.isArray(items)) return single(body as Row);
  return { ...(body as Row), items: items.map((row, index) => change(row, index, items.length)) };
}

function breakRow(row: Row): Row {
  const field = BREAKABLE.find((name) => row[name] !== undefined);
  return field ? { ...row, [field]: 42 } : row;
}

function withUnknownWords(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' && ENUM_FIELDS.has(key) ? 'holographic' : value,
    ]),
  );
}

/** Capabilities and label inside a session stay as they are: a page must come up to be attacked. */
function hostileSession(session: Row): Row {
  const { capabilities, label, ...rest } = session;
  return {
    ...makeHostile(rest, 0),
    ...(capabilities !== undefined && { capabilities }),
    ...(label !== undefined && { label }),
  };
}

/** Every amount of money times {@link HUGE_FACTOR}; sums stay sums. */
function enlarge(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(enlarge);
  if (typeof value !== 'object' || value === null) return value;
  const { amount, currency } = value as Row;
  if (typeof amount === 'number' && typeof currency === 'string') {
    const huge = amount * HUGE_FACTOR;
    // A total of a hundred thousand invoices would leave the safe range; it stays as it is.
    return { ...value, amount: Number.isSafeInteger(huge) ? huge : amount };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, enlarge(part)]),
  );
}
