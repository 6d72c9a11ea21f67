/** What can be done with the invoices that are chosen: how many, what they come to, which of them are left out and why. */
import '../../../ui/menu/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice } from '../../../../sdk/index.ts';
import { invoiceActionsCatalog } from '../../../i18n/catalogs/invoice-action-words.ts';
import type { InvoiceActionsKey } from '../../../i18n/catalogs/invoice-action-words.ts';
import type { Localizer } from '../../../i18n/index.ts';
import { sumsOf } from '../../../lib/money-sums.ts';
import type { UiSelectEvent } from '../../../ui/menu/menu.events.ts';
import { hindranceOf, hindrancesOf } from './kinds.ts';
import type { PayKind } from './ways.controller.ts';

export interface SelectionBarOptions {
  localizer: Localizer;
  /** The chosen invoices. */
  invoices: readonly Invoice[];
  /** What may be done, in order. */
  kinds: readonly PayKind[];
  onStart(kind: PayKind, invoices: readonly Invoice[]): void;
  onClear(): void;
}

/** How many are chosen and what is open of them, in words. */
export function selectionWords(invoices: readonly Invoice[], localizer: Localizer): string[] {
  const t = (key: InvoiceActionsKey, params: Record<string, string | number>) =>
    localizer.text(invoiceActionsCatalog, key, params);
  const sums = sumsOf(invoices.map(({ open }) => open)).map((sum) => localizer.money(sum));
  return [
    t('selected', { count: invoices.length }),
    t('selectedOpen', { amount: localizer.list(sums) }),
    ...leftOut(invoices, localizer),
  ];
}

/** Which of them cannot be paid now, and why. */
function leftOut(invoices: readonly Invoice[], localizer: Localizer): string[] {
  const reasons = [...hindrancesOf('pay', invoices)].map(([why, count]) =>
    localizer.text(invoiceActionsCatalog, `left.${why}`, { count: localizer.integer(count) }),
  );
  if (reasons.length === 0) return [];
  return [localizer.text(invoiceActionsCatalog, 'leftOut', { reasons: localizer.list(reasons) })];
}

export function selectionBar(options: SelectionBarOptions): TemplateResult | typeof nothing {
  const { localizer, invoices, kinds, onStart, onClear } = options;
  if (invoices.length === 0) return nothing;
  const t = (key: InvoiceActionsKey) => localizer.text(invoiceActionsCatalog, key);
  const [chosen, open, left] = selectionWords(invoices, localizer);
  const others = kinds.filter((kind) => kind !== 'pay').filter((kind) => within(kind, invoices).length > 0);
  const select = ({ key }: UiSelectEvent) => {
    const kind = others.find((each) => each === key);
    if (kind) onStart(kind, within(kind, invoices));
    else onClear();
  };
  return html`<div class="selection" part="selection" role="group" aria-label=${t('selection')}>
    <p class="selection-sum"><span class="strong">${chosen}</span> <span>${open}</span></p>
    ${left && kinds.includes('pay') ? html`<p class="selection-left">${left}</p>` : nothing}
    <div class="selection-buttons">
      ${kinds.includes('pay') ? payButtons(options) : nothing}
      ${others.map(
        (kind) =>
          html`<button
            class="button roomy"
            type="button"
            @click=${() => onStart(kind, within(kind, invoices))}
          >
            ${t(`do.${kind}`)}
          </button>`,
      )}
      <button class="button quiet roomy" type="button" @click=${() => onClear()}>
        ${t('clearSelection')}
      </button>
      <lease-ui-menu
        class="selection-more"
        compact
        .label=${t('moreForSelection')}
        .items=${[
          ...others.map((kind) => ({ key: kind, label: t(`do.${kind}`) })),
          { key: 'clear', label: t('clearSelection') },
        ]}
        @ui-select=${select}
      ></lease-ui-menu>
    </div>
  </div>`;
}

/** One for each currency: a payment is of one. */
function payButtons({ localizer, invoices, onStart }: SelectionBarOptions): TemplateResult[] {
  const payable = within('pay', invoices);
  return sumsOf(payable.map(({ open }) => open)).map((sum, at) => {
    const these = payable.filter(({ open }) => open.currency === sum.currency);
    const words = localizer.text(invoiceActionsCatalog, 'paySelected', {
      count: these.length,
      amount: localizer.money(sum),
    });
    return html`<button
      class="button ${at === 0 ? 'primary' : ''}"
      type="button"
      @click=${() => onStart('pay', these)}
    >
      ${words}
    </button>`;
  });
}

/** Those of them with which something can be done. */
const within = (kind: PayKind, invoices: readonly Invoice[]): Invoice[] =>
  invoices.filter((invoice) => !hindranceOf(kind, invoice));
