/** What was asked for, as the lessor has it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Address, RequestField, RequestType, ServiceRequest } from '../../../sdk/index.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { countryName } from '../../lib/countries.ts';
import { maskIban } from '../../lib/iban.ts';

type Value = Readonly<Record<string, unknown>> | readonly unknown[] | string | number | boolean;

/** The values of a request under the names of its fields; ids of contract and asset become what they are called. */
export function payloadFacts(
  { payload, contractNumber, assetTitle }: Pick<ServiceRequest, 'payload' | 'contractNumber' | 'assetTitle'>,
  type: Pick<RequestType, 'fields'> | undefined,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const rows = Object.entries(payload).flatMap(([name, value]) => {
    const field = type?.fields.find((each) => each.name === name);
    // Without a definition there is no name for a value.
    if (!field) return [];
    // Ids mean nothing to a reader.
    const called = { contract: contractNumber, asset: assetTitle };
    const text =
      field.kind === 'contract' || field.kind === 'asset'
        ? called[field.kind]
        : textOf(field, value as Value, localizer);
    return text ? [{ label: field.label, text }] : [];
  });
  if (rows.length === 0) return nothing;
  return html`<dl class="facts" part="payload">
    ${rows.map(
      ({ label, text }) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="payload-text">${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function textOf(field: Pick<RequestField, 'kind' | 'options'>, value: Value, localizer: Localizer): string {
  if (Array.isArray(value)) {
    const each = field.kind === 'countries' ? { ...field, kind: 'country' as const } : field;
    return localizer.list(value.map((one) => textOf(each, one as Value, localizer)));
  }
  if (typeof value === 'boolean') return localizer.text(requestCatalog, value ? 'yes' : 'no');
  // Whole numbers of forms are years and months: names, not quantities.
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordOf(field, value, localizer);
  if (field.kind === 'money') return moneyText(value as Readonly<Record<string, unknown>>, localizer);
  if (field.kind === 'address') return addressText(value as unknown as Address, localizer);
  return '';
}

function wordOf(
  { kind, options }: Pick<RequestField, 'kind' | 'options'>,
  text: string,
  localizer: Localizer,
): string {
  if (kind === 'date') return localizer.date(text);
  if (kind === 'iban') return maskIban(text);
  if (kind === 'country') return countryName(text, localizer.locale);
  return options?.find(({ value }) => value === text)?.label ?? text;
}

function moneyText({ amount, currency }: Readonly<Record<string, unknown>>, localizer: Localizer): string {
  return typeof amount === 'number' && typeof currency === 'string'
    ? localizer.money({ amount, currency })
    : '';
}

function addressText(
  { lines = [], postalCode, city, country }: Partial<Address>,
  localizer: Localizer,
): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [...lines, town, country && countryName(country, localizer.locale)].filter(Boolean).join(', ');
}
