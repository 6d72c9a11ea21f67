import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Address, Customer } from '../../../sdk/index.ts';
import { section } from './view.ts';
import type { AccountView } from './view.ts';

/** What the lessor keeps about the customer: to read, and to ask for a change of. */
export function customerSection(view: AccountView, customer: Customer): TemplateResult {
  const { t, ask, localizer } = view;
  const { addresses, bankAccounts = [], name, number, phones, taxIds } = customer;
  const fact = (label: string, values: readonly unknown[], type?: string) =>
    values.length === 0
      ? nothing
      : html`<div class="fact">
          <dt>${label}</dt>
          <dd>${values.map((value) => html`<p>${value}</p>`)} ${type && ask ? ask(type, label) : nothing}</dd>
        </div>`;
  return section(
    'customer',
    t('customer'),
    html`<p class="muted">${t('customerText')}</p>
      <dl class="facts">
        ${fact(t('companyName'), [name], 'generic')} ${fact(t('customerNumber'), [number])}
        ${fact(
          t('taxIds'),
          taxIds.map(({ scheme, value }) => `${scheme.replaceAll('_', ' ')}: ${value}`),
        )}
        ${fact(
          t('addresses'),
          [...new Set(addresses.map((address) => addressText(address, localizer.locale)))],
          'address_change',
        )}
        ${fact(t('phones'), phones)}
        ${fact(
          t('bankAccounts'),
          bankAccounts.map(({ iban, bank }) => [iban, bank].filter(Boolean).join(', ')),
          'iban_change',
        )}
      </dl>`,
  );
}

function addressText({ lines, postalCode, city, region, country }: Address, locale: string): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [...lines, town, region, country && countryName(country, locale)].filter(Boolean).join(', ');
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
