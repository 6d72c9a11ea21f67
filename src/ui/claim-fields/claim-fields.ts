/** Amount, date and a few words of a form about invoices: how they are asked, read and refused. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldError, Invoice, Money } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { invoiceChoiceCatalog } from '../../i18n/catalogs/invoice-choice.ts';
import type { Localizer } from '../../i18n/index.ts';
import { sumsOf } from '../../lib/money-sums.ts';
import { amountText, parseAmount } from '../filter-bar/amounts.ts';
import type { FormError } from '../form/error-summary.ts';
import { field } from '../form/field.ts';
import type { ControlAttributes } from '../form/field.ts';

export interface ClaimField {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly kind: 'date' | 'text';
  /** First and last day of a date. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly optional?: boolean;
}

/** What was typed, as it is sent. */
export interface ReadClaim {
  readonly invoiceIds: readonly string[];
  /** What is open on the chosen invoices, a figure a currency. */
  readonly sums: readonly Money[];
  /** Undefined while there is none that could be sent. */
  readonly amount?: Money | undefined;
  readonly values: Readonly<Record<string, string>>;
  /** Name of a field, `amount` or `invoices` → what is wrong with it, in words. */
  readonly wrong: ReadonlyMap<string, string>;
}

export interface ReadOptions {
  localizer: Localizer;
  chosen: readonly Invoice[];
  fields: readonly ClaimField[];
  values: Readonly<Record<string, string>>;
  /** Whether no more may be named than is open. */
  capped: boolean;
}

const AMOUNT = 'amount';

export function readClaim({ localizer, chosen, fields, values, capped }: ReadOptions): ReadClaim {
  const wrong = new Map<string, string>();
  const sums = sumsOf(chosen.map(({ open }) => open));
  const [sum] = sums;
  if (!sum) wrong.set('invoices', localizer.text(invoiceChoiceCatalog, 'chooseOne'));
  else if (sums.length > 1) {
    const currencies = localizer.list(sums.map(({ currency }) => currency));
    wrong.set('invoices', localizer.text(invoiceChoiceCatalog, 'oneCurrency', { currencies }));
  }
  const amount = sum && readSum(values[AMOUNT] ?? '', sum, localizer, capped);
  if (typeof amount === 'string') wrong.set(AMOUNT, amount);
  const said: Record<string, string> = {};
  for (const each of fields) {
    const value = (values[each.name] ?? '').trim();
    const problem = problemOf(each, value, localizer);
    if (problem) wrong.set(each.name, problem);
    if (value) said[each.name] = value;
  }
  return {
    invoiceIds: chosen.map(({ id }) => id),
    sums,
    amount: typeof amount === 'string' ? undefined : amount,
    values: said,
    wrong,
  };
}

function readSum(text: string, sum: Money, localizer: Localizer, capped: boolean): Money | string {
  const scale = localizer.scale(sum.currency);
  const minor = parseAmount(text, localizer, scale);
  if (minor === undefined) return sum;
  const amount = Number(minor ?? Number.NaN);
  if (Number.isSafeInteger(amount) && amount >= 1 && (!capped || amount <= sum.amount))
    return { amount, currency: sum.currency };
  if (minor === null || !capped)
    return localizer.text(formCatalog, 'badAmount', { example: amountText('123450', localizer, scale) });
  const from = localizer.money({ amount: 1, currency: sum.currency });
  return localizer.text(formCatalog, 'amountRange', { from, to: localizer.money(sum) });
}

function problemOf(
  { kind, min, max, maxLength, optional }: ClaimField,
  value: string,
  localizer: Localizer,
): string | undefined {
  const t = (key: 'needed' | 'dateFrom' | 'dateTo' | 'tooLong', params?: Record<string, string | number>) =>
    localizer.text(formCatalog, key, params);
  if (!value) return optional ? undefined : t('needed');
  if (kind === 'date' && min && value < min) return t('dateFrom', { date: localizer.date(min) });
  if (kind === 'date' && max && value > max) return t('dateTo', { date: localizer.date(max) });
  return maxLength !== undefined && value.length > maxLength ? t('tooLong', { count: maxLength }) : undefined;
}

/** A lessor's complaints in words, by the field that they name; what names none is left to others. */
export function refusedFields(
  errors: readonly FieldError[],
  fields: readonly ClaimField[],
  localizer: Localizer,
): ReadonlyMap<string, string> {
  const t = (key: 'refused' | 'dateFrom' | 'dateTo', params?: Record<string, string>) =>
    localizer.text(formCatalog, key, params);
  const words = new Map<string, string>();
  for (const { pointer, params } of errors) {
    const [, name = ''] = pointer.split('/');
    const field = fields.find((each) => each.name === name);
    if (!field) continue;
    const { min, max } = params ?? {};
    const day = field.kind === 'date' ? (max ?? min) : undefined;
    const text =
      typeof day === 'string'
        ? t(max === undefined ? 'dateFrom' : 'dateTo', { date: localizer.date(day) })
        : t('refused');
    words.set(name, text);
  }
  return words;
}

export interface ClaimFieldsOptions {
  localizer: Localizer;
  claim: ReadClaim;
  fields: readonly ClaimField[];
  values: Readonly<Record<string, string>>;
  /** Whether what is wrong is told already. */
  checked: boolean;
}

/** What is wrong, for the summary. */
export function claimErrors({ localizer, claim, fields }: ClaimFieldsOptions): FormError[] {
  const labels = new Map([
    ['invoices', localizer.text(invoiceChoiceCatalog, 'legend')],
    [AMOUNT, localizer.text(invoiceChoiceCatalog, 'amount')],
    ...fields.map(({ name, label }) => [name, label] as const),
  ]);
  return [...claim.wrong].map(([id, message]) => ({ id, label: labels.get(id) ?? id, message }));
}

export function claimFields(
  options: ClaimFieldsOptions & { onInput(name: string, text: string): void },
): TemplateResult {
  const { localizer, claim, fields, values, checked, onInput } = options;
  const error = (name: string) => (checked ? claim.wrong.get(name) : undefined);
  const [sum] = claim.sums;
  const scale = sum ? localizer.scale(sum.currency) : 2;
  const label = localizer.text(invoiceChoiceCatalog, 'amount');
  const figure = (amount: Money) => amountText(String(amount.amount), localizer, scale);
  return html`<div class="form-row">
    ${field({
      localizer,
      id: AMOUNT,
      label: sum ? `${label} (${sum.currency})` : label,
      help: localizer.text(invoiceChoiceCatalog, 'amountHelp'),
      error: error(AMOUNT),
      control: (attributes) =>
        control(attributes, {
          type: 'text',
          inputMode: 'decimal',
          value: values[AMOUNT] || (sum && claim.sums.length === 1 ? figure(sum) : ''),
          onInput: (text) => onInput(AMOUNT, text),
        }),
    })}
    ${fields.map((each) =>
      field({
        localizer,
        id: each.name,
        label: each.label,
        help: each.help,
        error: error(each.name),
        optional: each.optional ?? false,
        control: (attributes) =>
          control(attributes, {
            ...each,
            type: each.kind,
            value: values[each.name] ?? '',
            onInput: (text) => onInput(each.name, text),
          }),
      }),
    )}
  </div>`;
}

interface ControlOptions {
  type: 'date' | 'text';
  inputMode?: 'decimal';
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  maxLength?: number | undefined;
  onInput(text: string): void;
}

function control(
  { id, describedBy, invalid }: ControlAttributes,
  { type, inputMode, value, min, max, maxLength, onInput }: ControlOptions,
): TemplateResult {
  return html`<input
    id=${id}
    type=${type}
    inputmode=${inputMode ?? nothing}
    min=${min ?? nothing}
    max=${max ?? nothing}
    maxlength=${maxLength ?? nothing}
    autocomplete="off"
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ?? nothing}
    .value=${value}
    @input=${(event: Event) => onInput((event.currentTarget as HTMLInputElement).value)}
  />`;
}
