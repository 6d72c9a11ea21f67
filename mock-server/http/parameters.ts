/** Reads the query of a list: only what is on the allow-list, every value checked, all complaints at once. */
import type { ResourceCapability } from '../../sdk/schemas/capabilities.ts';
import { isLocalDate } from './local-date.ts';
import { invalid } from './problem.ts';
import type { FieldProblem } from './problem.ts';
import type { ListRules, ParameterType } from './rules.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;
const MAX_TEXT = 200;
const ENVELOPE = new Set(['limit', 'cursor', 'sort', 'include']);

export interface ListParameters {
  filter: Record<string, string>;
  sort?: string;
  limit: number;
  cursor?: string;
  totals: boolean;
}

/** The parameters of a list. @throws {ProblemError} 422 that names every parameter it refuses. */
export function readListParameters(
  search: URLSearchParams,
  rules: ListRules,
  offered: ResourceCapability | undefined,
): ListParameters {
  const errors: FieldProblem[] = [];
  const complain = (name: string, code: string, params?: Record<string, unknown>): void => {
    errors.push({ pointer: `/query/${name}`, code, ...(params && { params }) });
  };
  const filter: Record<string, string> = {};
  for (const name of new Set(search.keys())) {
    if (ENVELOPE.has(name)) continue;
    const type = Object.hasOwn(rules.filters, name) ? rules.filters[name] : undefined;
    if (type === undefined || (offered?.filters && !offered.filters.includes(name))) {
      complain(name, 'unknown_parameter');
      continue;
    }
    const value = search.getAll(name).join(',');
    const code = value === '' ? undefined : refusal(value, type);
    if (code) complain(name, code, typeof type === 'object' ? { choices: type } : undefined);
    else if (value !== '') filter[name] = value;
  }
  const parameters: ListParameters = { filter, limit: readLimit(search, offered, complain), totals: false };
  parameters.sort = readSort(search, offered?.sorts ?? rules.sorts, rules.sorts, complain);
  parameters.cursor = search.get('cursor') ?? undefined;
  for (const part of (search.get('include') ?? '').split(',').filter(Boolean)) {
    if (part === 'totals' && rules.totals && offered?.totals !== false) parameters.totals = true;
    else complain('include', 'invalid_choice', { value: part });
  }
  if (errors.length > 0) throw invalid(...errors);
  return parameters;
}

type Complain = (name: string, code: string, params?: Record<string, unknown>) => void;

function readLimit(
  search: URLSearchParams,
  offered: ResourceCapability | undefined,
  complain: Complain,
): number {
  const text = search.get('limit');
  const cap = offered?.maxLimit ?? MAX_LIMIT;
  if (text === null) return Math.min(DEFAULT_LIMIT, cap);
  if (!/^[1-9]\d*$/.test(text)) complain('limit', 'invalid_integer', { min: 1, max: cap });
  return Math.min(Number(text), cap);
}

function readSort(
  search: URLSearchParams,
  offered: readonly string[],
  known: readonly string[],
  complain: Complain,
): string | undefined {
  const text = search.get('sort');
  if (!text) return undefined;
  for (const part of text.split(',')) {
    const key = part.replace(/^-/, '');
    if (!known.includes(key) || !offered.includes(key)) complain('sort', 'unknown_sort', { key });
  }
  return text;
}

/** The code of what is wrong with a value; undefined when it is fine. */
function refusal(value: string, type: ParameterType): string | undefined {
  if (typeof type === 'object') {
    return value.split(',').every((word) => type.includes(word)) ? undefined : 'invalid_choice';
  }
  switch (type) {
    case 'text':
      return value.length <= MAX_TEXT ? undefined : 'too_long';
    case 'id':
      return value.split(',').every((id) => id.length <= 64) ? undefined : 'too_long';
    case 'date':
      return isLocalDate(value) ? undefined : 'invalid_date';
    case 'integer':
      return /^-?\d{1,15}$/.test(value) ? undefined : 'invalid_integer';
    case 'boolean':
      return value === 'true' || value === 'false' ? undefined : 'invalid_boolean';
    case 'point':
      return isPoint(value) ? undefined : 'invalid_point';
    case 'currency':
      return /^[A-Z]{3}(,[A-Z]{3})*$/.test(value) ? undefined : 'invalid_currency';
  }
}

/** Latitude and longitude in degrees, `44.49,11.34`. */
function isPoint(text: string): boolean {
  const [lat, lon] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text)?.slice(1).map(Number) ?? [];
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
