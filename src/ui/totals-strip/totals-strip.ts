import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface TotalsFigure {
  key: string;
  label: string;
  /** Already written for the reader, without the currency. */
  value: string;
  /** `overdue` adds a mark beside the label; never color alone. */
  tone?: 'overdue';
}

export interface TotalsRow {
  /** ISO 4217 code, named once for the whole row. */
  currency: string;
  figures: readonly TotalsFigure[];
}

export interface TotalsStripOptions {
  /** Names the group, such as "Totals of the 23 invoices shown". */
  label: string;
  rows: readonly TotalsRow[];
}

/** Sums over a whole filter, one row a currency. */
export function totalsStrip({ label, rows }: TotalsStripOptions): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<div class="totals" part="totals" role="group" aria-label=${label}>
    ${rows.map(
      ({ currency, figures }) =>
        html`<dl class="totals-row" data-currency=${currency}>
          ${figures.map(
            ({ key, label: name, value, tone }) =>
              html`<div class="totals-figure" data-key=${key}>
                <dt>
                  ${tone === 'overdue' ? html`<span class="totals-mark" aria-hidden="true"></span>` : nothing}${name}
                </dt>
                <dd>${value} <span class="totals-currency">${currency}</span></dd>
              </div>`,
          )}
        </dl>`,
    )}
  </div>`;
}
