/** Checks the values of a request against the fields of its type; every complaint names its field. */
import { isLocalDate } from '../../http/local-date.ts';
import type { FieldProblem } from '../../http/problem.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { isIban } from '../../engine/finance/iban.ts';
import type { FieldSpec, TypeSpec } from './catalog.ts';

/** What a check needs to know beside the values. */
export interface CheckContext {
  readonly today: number;
  readonly currencies: readonly string[];
  /** Whether the customer has a contract, an asset, of this id. */
  hasContract(id: string): boolean;
  /** Kind of the asset; undefined for an unknown or foreign id. */
  assetKind(id: string): string | undefined;
}

type Complaint = Omit<FieldProblem, 'pointer'> & { readonly path?: string };

const MAX_TEXT = 5000;
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[^\s@.<>]{2,}$/;
const PHONE = /^\+?[\d\s()/.-]{6,25}$/;
const COUNTRY = /^[A-Z]{2}$/;

/** Everything that is wrong with a payload. */
export function checkPayload(
  { fields }: TypeSpec,
  payload: Readonly<Record<string, unknown>>,
  context: CheckContext,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const complain = (path: string, { code, params }: Complaint): void => {
    problems.push({ pointer: `/payload/${path}`, code, ...(params && { params }) });
  };
  for (const name of Object.keys(payload)) {
    if (!fields.some((field) => field.name === name)) complain(escape(name), { code: 'unknown_field' });
  }
  for (const field of fields) {
    const value = payload[field.name];
    if (isEmpty(value)) {
      if (field.required) complain(field.name, { code: 'required' });
      continue;
    }
    for (const [path, each] of valuesOf(field, value)) {
      const complaint = complaintOf(field, each, payload, context);
      if (complaint) complain(complaint.path ? `${path}/${complaint.path}` : path, complaint);
    }
  }
  return problems;
}

/** Bounds of a field as they are shown and checked: days and years count from today. */
export function boundsOf(
  { kind, min, max, ofYear }: FieldSpec,
  today: number,
): { min?: number | string; max?: number | string } {
  const bound = (value: number): number | string => {
    if (kind === 'date') return fromDay(today + value);
    return ofYear ? Number(fromDay(today).slice(0, 4)) + value : value;
  };
  return {
    ...(min !== undefined && { min: bound(min) }),
    ...(max !== undefined && { max: bound(max) }),
  };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** One value with its path, or several of a field that may be given several times. */
function valuesOf(field: FieldSpec, value: unknown): [string, unknown][] {
  if (!field.repeat) return [[field.name, value]];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.slice(0, field.repeat + 1).map((each, index) => {
    const path = Array.isArray(value) ? `${field.name}/${index}` : field.name;
    return [path, index < (field.repeat ?? 1) ? each : TOO_MANY];
  });
}
const TOO_MANY = Symbol('too many');

function complaintOf(
  field: FieldSpec,
  value: unknown,
  payload: Readonly<Record<string, unknown>>,
  context: CheckContext,
): Complaint | undefined {
  if (value === TOO_MANY) return { code: 'too_many', params: { max: field.repeat } };
  switch (field.kind) {
    case 'integer':
      return Number.isSafeInteger(value)
        ? outside(field, value as number, context)
        : { code: 'invalid_integer' };
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { code: 'invalid_boolean' };
    case 'money':
      return moneyComplaint(field, value, context);
    case 'countries':
      return countriesComplaint(field, value);
    case 'address':
      return addressComplaint(value);
    default:
      return typeof value === 'string'
        ? textComplaint(field, value, payload, context)
        : { code: 'invalid_text' };
  }
}

function textComplaint(
  field: FieldSpec,
  text: string,
  payload: Readonly<Record<string, unknown>>,
  context: CheckContext,
): Complaint | undefined {
  const invalid = (fits: boolean, code: string): Complaint | undefined => (fits ? undefined : { code });
  switch (field.kind) {
    case 'date':
      return isLocalDate(text) ? dateComplaint(field, text, payload, context) : { code: 'invalid_date' };
    case 'iban':
      return invalid(isIban(text), 'invalid_iban');
    case 'email':
      return invalid(EMAIL.test(text) && text.length <= 254, 'invalid_email');
    case 'phone':
      return invalid(PHONE.test(text), 'invalid_phone');
    case 'country':
      return invalid(COUNTRY.test(text), 'invalid_country');
    case 'contract':
      return invalid(context.hasContract(text), 'unknown_contract');
    case 'asset':
      return assetComplaint(field, context.assetKind(text));
    case 'choice':
      return field.options?.includes(text)
        ? undefined
        : { code: 'invalid_choice', params: { choices: field.options } };
    default:
      return lengthComplaint(field, text.trim());
  }
}

function lengthComplaint(
  { minLength = 0, maxLength = MAX_TEXT, pattern }: FieldSpec,
  text: string,
): Complaint | undefined {
  if (text.length < minLength) return { code: 'too_short', params: { min: minLength } };
  if (text.length > maxLength) return { code: 'too_long', params: { max: maxLength } };
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text))
    return { code: 'pattern_mismatch' };
  return undefined;
}

function outside(field: FieldSpec, value: number | string, { today }: CheckContext): Complaint | undefined {
  const { min, max } = boundsOf(field, today);
  const fits = (min === undefined || value >= min) && (max === undefined || value <= max);
  return fits ? undefined : { code: 'out_of_range', params: { min, max } };
}

function dateComplaint(
  field: FieldSpec,
  text: string,
  payload: Readonly<Record<string, unknown>>,
  context: CheckContext,
): Complaint | undefined {
  const start = field.notBefore === undefined ? undefined : payload[field.notBefore];
  if (typeof start === 'string' && isLocalDate(start) && text < start) {
    return { code: 'before_start', params: { min: start } };
  }
  return outside(field, text, context);
}

function assetComplaint({ assetKinds }: FieldSpec, kind: string | undefined): Complaint | undefined {
  if (kind === undefined) return { code: 'unknown_asset' };
  return !assetKinds || assetKinds.includes(kind)
    ? undefined
    : { code: 'wrong_asset_kind', params: { kinds: assetKinds } };
}

function moneyComplaint(field: FieldSpec, value: unknown, context: CheckContext): Complaint | undefined {
  const { amount, currency } = (value ?? {}) as { amount?: unknown; currency?: unknown };
  if (!Number.isSafeInteger(amount)) return { path: 'amount', code: 'invalid_integer' };
  if (!context.currencies.some((code) => code === currency)) {
    return { path: 'currency', code: 'invalid_currency', params: { choices: context.currencies } };
  }
  const complaint = outside(field, amount as number, context);
  return complaint && { ...complaint, path: 'amount' };
}

function countriesComplaint({ min = 0, max = 250 }: FieldSpec, value: unknown): Complaint | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const wrong = list.findIndex((code) => typeof code !== 'string' || !COUNTRY.test(code));
  if (!Array.isArray(value)) return { code: 'invalid_country' };
  if (wrong >= 0) return { path: String(wrong), code: 'invalid_country' };
  return list.length >= min && list.length <= max
    ? undefined
    : { code: 'out_of_range', params: { min, max } };
}

function addressComplaint(value: unknown): Complaint | undefined {
  const address = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { lines, city, country, postalCode } = address;
  const isText = (each: unknown): boolean =>
    typeof each === 'string' && each.trim() !== '' && each.length <= 200;
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > 4 || !lines.every(isText)) {
    return { path: 'lines', code: 'required' };
  }
  if (!isText(city)) return { path: 'city', code: 'required' };
  if (typeof country !== 'string' || !COUNTRY.test(country))
    return { path: 'country', code: 'invalid_country' };
  return postalCode === undefined || isText(postalCode)
    ? undefined
    : { path: 'postalCode', code: 'invalid_text' };
}

/** A key as a part of a JSON pointer. */
function escape(name: string): string {
  return name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1');
}
