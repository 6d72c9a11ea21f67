/** Why a value cannot be sent, in words. */
import type { RequestField, RequestType } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { FormKey } from '../../i18n/catalogs/form.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import type { RequestFormKey } from '../../i18n/catalogs/request-form.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { ADDRESS_PARTS } from './values.ts';
import type { Problem } from './values.ts';

const PARTS = {
  lines: 'addressLines',
  postalCode: 'addressPostalCode',
  city: 'addressCity',
  country: 'addressCountry',
} as const satisfies Record<(typeof ADDRESS_PARTS)[number], RequestFormKey>;

/** Words that every form has for the codes of lessors. */
const SHARED: Readonly<Record<string, FormKey>> = {
  required: 'needed',
  invalid_date: 'badDate',
  invalid_iban: 'badIban',
  invalid_email: 'badEmail',
};

const REASONS = [
  'not_permitted',
  'no_contract',
  'no_asset',
  'no_vehicle',
  'contract_ended',
  'overdue',
  'no_certified_email',
  'already_open',
] as const;

/** Why a type cannot be asked for now. */
export function reasonText(reason: string | undefined, localizer: Localizer): string {
  const known = REASONS.find((each) => each === reason) ?? 'other';
  return localizer.text(requestFormCatalog, `reason.${known}`);
}

/** Id of the control of a path. */
export const idOf = (path: string): string => `f-${path.replaceAll('/', '-')}`;

/** What a value is called. */
export function labelOf(field: RequestField, path: string, localizer: Localizer): string {
  const [, part] = path.split('/');
  const piece = ADDRESS_PARTS.find((each) => each === part);
  if (field.kind === 'address' && piece) return localizer.text(requestFormCatalog, PARTS[piece]);
  if (!field.repeat || part === undefined) return field.label;
  return localizer.text(requestFormCatalog, 'numbered', { label: field.label, index: Number(part) + 1 });
}

/** A problem of the form as the summary lists it; those of no field are told apart. */
export function formErrors(
  { fields }: RequestType,
  problems: readonly Problem[],
  localizer: Localizer,
): FormError[] {
  const errors = problems.flatMap((problem): FormError[] => {
    if (problem.path === 'attachments') {
      const label = localizer.text(requestCatalog, 'attachments');
      return [{ id: 'attachments', label, message: problemText(problem, undefined, localizer) }];
    }
    const field = fields.find(({ name }) => name === problem.path.split('/')[0]);
    if (!field) return [];
    const path = controlPath(field, problem.path);
    const message = problemText(problem, field, localizer);
    return [{ id: idOf(path), label: labelOf(field, path, localizer), message }];
  });
  // A lessor may complain of one control twice, such as of amount and currency.
  return errors.filter(({ id }, index) => errors.findIndex((each) => each.id === id) === index);
}

/** The problem that stands beside the control of a path. */
export function errorAt(
  field: RequestField,
  path: string,
  problems: readonly Problem[],
  localizer: Localizer,
): string | undefined {
  const problem = problems.find((each) => {
    return each.path.split('/')[0] === field.name && controlPath(field, each.path) === path;
  });
  return problem && problemText(problem, field, localizer);
}

/** The control that a path lands on: a lessor may point deeper than there are controls. */
function controlPath(field: RequestField, path: string): string {
  const [, part] = path.split('/');
  if (field.kind === 'address') {
    return `${field.name}/${ADDRESS_PARTS.find((each) => each === part) ?? 'lines'}`;
  }
  return field.repeat ? `${field.name}/${part ?? '0'}` : field.name;
}

function problemText(
  { code, params }: Problem,
  field: RequestField | undefined,
  localizer: Localizer,
): string {
  const form = (key: FormKey, more?: Record<string, string | number>) =>
    localizer.text(formCatalog, key, more);
  const own = (key: RequestFormKey, more?: Record<string, string | number>) =>
    localizer.text(requestFormCatalog, key, more);
  const shared = SHARED[code];
  if (shared) return form(shared);
  const { min, max } = params ?? {};
  switch (code) {
    case 'upload_failed':
      return localizer.text(requestCatalog, 'uploadFailed');
    case 'invalid_amount':
      return form('badAmount', { example: localizer.decimal('1234.5', { digits: 2 }) });
    case 'too_short':
    case 'too_long':
      return form(code === 'too_short' ? 'tooShort' : 'tooLong', { count: numberOf(min ?? max) });
    case 'out_of_range':
      return rangeText(field, params ?? {}, localizer);
    case 'before_start':
      return own('problem.before_start', { min: localizer.date(String(min)) });
    case 'too_many':
    case 'too_few':
      return own(`problem.${code}`, { min: numberOf(min), max: numberOf(max) });
    case 'invalid_integer':
    case 'invalid_phone':
    case 'invalid_choice':
    case 'invalid_country':
    case 'unknown_contract':
    case 'unknown_asset':
    case 'wrong_asset_kind':
    case 'pattern_mismatch':
    case 'file':
      return own(`problem.${code}`);
    default:
      return form('refused');
  }
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Both ends, or the one there is. */
function rangeText(
  field: RequestField | undefined,
  { min, max, currency }: Readonly<Record<string, unknown>>,
  localizer: Localizer,
): string {
  if (field?.kind === 'date') {
    const missed = typeof min === 'string' && typeof max === 'string';
    const text = (key: 'dateFrom' | 'dateTo', date: unknown) =>
      localizer.text(formCatalog, key, { date: localizer.date(String(date)) });
    if (missed) {
      const [from, to] = [localizer.date(min), localizer.date(max)];
      return localizer.text(requestFormCatalog, 'problem.out_of_range', { min: from, max: to });
    }
    return typeof min === 'string' ? text('dateFrom', min) : text('dateTo', max);
  }
  const written = (value: unknown): string => {
    if (typeof value !== 'number') return '–';
    if (field?.kind === 'money') {
      const code = typeof currency === 'string' ? currency : 'EUR';
      return localizer.money({ amount: value, currency: code });
    }
    // Years are names, not quantities: no grouping.
    return String(value);
  };
  return localizer.text(requestFormCatalog, 'problem.out_of_range', { min: written(min), max: written(max) });
}
