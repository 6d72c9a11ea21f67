/** What stands in a form as text, under the path of its value in the payload, and what is sent of it. */
import type { RequestField } from '../../../sdk/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { normalizeIban } from '../../lib/iban.ts';
import { parseAmount } from '../../ui/filter-bar/amounts.ts';

/** Path in the payload → text: `iban`, `drivers/1`, `address/country`, `premium` and `premium/currency`. */
export type FormValues = Readonly<Record<string, string>>;

/** Why a value cannot be sent; `code` is one that lessors use too. */
export interface Problem {
  /** Path of the value; `attachments` for the files, empty for the request as a whole. */
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface CheckContext {
  readonly localizer: Localizer;
  /** Currency of an amount for which none was chosen. */
  readonly currency: string;
  /** Whether an account number is one; answers true where nobody can tell. */
  isIban(text: string): boolean;
}

export interface Checked {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[^\s@.<>]{2,}$/;
const PHONE = /^\+?[\d\s()/.-]{6,25}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
export const ADDRESS_PARTS = ['lines', 'postalCode', 'city', 'country'] as const;

type Finding = Omit<Problem, 'path'> | undefined;
const found = (code: string, params?: Problem['params']): Finding => ({ code, ...(params && { params }) });

/** Codes of a list of countries. */
export const codesOf = (text: string): string[] => text.split(',').filter(Boolean);

/** Paths of the values of a field; one that may be given several times has at least one. */
export function pathsOf({ name, repeat }: RequestField, values: FormValues): string[] {
  if (!repeat) return [name];
  const rows = Object.keys(values).flatMap((path) => {
    const [head, index] = path.split('/');
    return head === name && index !== undefined && /^\d+$/.test(index) ? [Number(index)] : [];
  });
  const count = Math.min(Math.max(1, ...rows.map((row) => row + 1)), repeat);
  return Array.from({ length: count }, (_, index) => `${name}/${index}`);
}

/** The values without a row of a repeated field; those after it move up. */
export function withoutRow(
  { name, repeat = 1 }: RequestField,
  values: FormValues,
  index: number,
): FormValues {
  const next: Record<string, string> = { ...values };
  for (let row = index; row < repeat; row += 1) {
    const below = next[`${name}/${row + 1}`];
    if (below === undefined) delete next[`${name}/${row}`];
    else next[`${name}/${row}`] = below;
  }
  return next;
}

/** The values without rows that were left empty between others, so that a lessor's `drivers/1` is the form's. */
export function compacted(fields: readonly RequestField[], values: FormValues): FormValues {
  const next: Record<string, string> = { ...values };
  for (const field of fields.filter(({ repeat }) => repeat)) {
    const texts = pathsOf(field, values).map((path) => [path, values[path]?.trim()] as const);
    for (const [path] of texts) delete next[path];
    const kept = texts.flatMap(([, text]) => (text ? [text] : []));
    kept.forEach((text, index) => (next[`${field.name}/${index}`] = text));
  }
  return next;
}

/** What is sent, and what stands against it. */
export function checkForm(
  fields: readonly RequestField[],
  values: FormValues,
  context: CheckContext,
): Checked {
  const payload: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const field of fields) {
    const read = field.kind === 'address' ? readAddress : readField;
    const value = read(field, values, context, (path, finding) => {
      if (finding) problems.push({ path, ...finding });
    });
    if (value !== undefined) payload[field.name] = value;
  }
  return { payload, problems };
}

type Complain = (path: string, finding: Finding) => void;

function readField(
  field: RequestField,
  values: FormValues,
  context: CheckContext,
  complain: Complain,
): unknown {
  const list: unknown[] = [];
  const paths = pathsOf(field, values);
  for (const path of paths) {
    const text = values[path]?.trim() ?? '';
    if (!text) continue;
    const [value, finding] = readOne(field, path, text, values, context);
    complain(path, finding);
    list.push(value);
  }
  if (list.length === 0 && field.required) complain(paths[0] ?? field.name, found('required'));
  if (list.length === 0) return undefined;
  return field.repeat ? list : list[0];
}

function readOne(
  field: RequestField,
  path: string,
  text: string,
  values: FormValues,
  { localizer, currency, isIban }: CheckContext,
): [unknown, Finding] {
  const fits = (right: boolean, code: string): Finding => (right ? undefined : found(code));
  switch (field.kind) {
    case 'boolean':
      return [true, undefined];
    case 'integer': {
      const digits = parseAmount(text, localizer, 0);
      if (!digits) return [text, found('invalid_integer')];
      return [Number(digits), outside(field, Number(digits))];
    }
    case 'money': {
      const chosen = values[`${path}/currency`] || currency;
      const minor = parseAmount(text, localizer, localizer.scale(chosen));
      if (!minor || !Number.isSafeInteger(Number(minor))) return [text, found('invalid_amount')];
      return [
        { amount: Number(minor), currency: chosen },
        outside(field, Number(minor), { currency: chosen }),
      ];
    }
    case 'date':
      return [text, dateFinding(field, text, values)];
    case 'countries': {
      const codes = codesOf(text);
      const min = Number(field.min ?? 0);
      const max = Number(field.max ?? 250);
      return [
        codes,
        codes.length < min || codes.length > max ? found('out_of_range', { min, max }) : undefined,
      ];
    }
    case 'iban': {
      const iban = normalizeIban(text);
      return [iban, fits(isIban(iban), 'invalid_iban')];
    }
    case 'email':
      return [text, fits(EMAIL.test(text) && text.length <= 254, 'invalid_email')];
    case 'phone':
      return [text, fits(PHONE.test(text), 'invalid_phone')];
    default:
      return [text, lengthFinding(field, text)];
  }
}

function outside(
  { min, max }: RequestField,
  value: number | string,
  more?: Readonly<Record<string, unknown>>,
): Finding {
  const fits = !(min !== undefined && below(value, min)) && !(max !== undefined && below(max, value));
  return fits ? undefined : found('out_of_range', { min, max, ...more });
}

/** Numbers by size, days in order; a bound of another kind bounds nothing. */
function below(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return typeof a === 'string' && typeof b === 'string' && a < b;
}

function dateFinding(field: RequestField, text: string, values: FormValues): Finding {
  if (!DATE.test(text)) return found('invalid_date');
  const start = field.notBefore === undefined ? undefined : values[field.notBefore];
  return start && text < start ? found('before_start', { min: start }) : outside(field, text);
}

function lengthFinding({ minLength = 0, maxLength = 5000, pattern }: RequestField, text: string): Finding {
  if (text.length < minLength) return found('too_short', { min: minLength });
  if (text.length > maxLength) return found('too_long', { max: maxLength });
  return pattern === undefined || matches(pattern, text) ? undefined : found('pattern_mismatch');
}

/** A pattern that this browser cannot read is for the lessor to check. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return true;
  }
}

function readAddress(
  { name, required }: RequestField,
  values: FormValues,
  _context: CheckContext,
  complain: Complain,
): unknown {
  const part = (key: (typeof ADDRESS_PARTS)[number]) => values[`${name}/${key}`]?.trim() ?? '';
  const [lines, postalCode, city, country] = ADDRESS_PARTS.map(part) as [string, string, string, string];
  if (!lines && !postalCode && !city && !required) return undefined;
  for (const key of ['lines', 'city', 'country'] as const) {
    if (!part(key)) complain(`${name}/${key}`, found('required'));
  }
  const rows = lines.split('\n').map((line) => line.trim());
  return { lines: rows.filter(Boolean).slice(0, 4), ...(postalCode && { postalCode }), city, country };
}
