import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice } from '../../../sdk/index.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { invoiceDetailCatalog } from '../../i18n/catalogs/invoice-detail-words.ts';
import type { InvoiceDetailKey } from '../../i18n/catalogs/invoice-detail-words.ts';
import { linked } from '../../ui/record-detail/linked.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { invoiceStatus } from '../../ui/status-pill/invoice-status.ts';
import { ContractOpenEvent } from '../events.ts';

type Say = (key: InvoiceDetailKey, params?: Record<string, string>) => string;

/** The host's page of one record, if it has one. */
export type RecordHref = (route: 'contract' | 'invoice' | 'payment', id: string) => string | undefined;

/** One invoice: its facts, lines, VAT by rate, and what was paid on it. */
export function invoiceDetail(invoice: Invoice, localizer: Localizer, href: RecordHref): TemplateResult {
  const t: Say = (key, params) => localizer.text(invoiceDetailCatalog, key, params);
  return html`<div class="detail" part="detail">
    ${facts(invoice, localizer, t, href)} ${notes(invoice, localizer, t, href)}
    ${lines(invoice, localizer, t)} ${vatGroups(invoice, localizer, t)}
    ${allocations(invoice, localizer, t, href)}
  </div>`;
}

function facts(invoice: Invoice, localizer: Localizer, t: Say, href: RecordHref): TemplateResult {
  const { paymentMethod, paymentReference, contractIds, contractNumbers, dueOn } = invoice;
  const contracts = contractNumbers?.map((number, at) => {
    const id = contractIds[at];
    return [
      at > 0 ? ', ' : '',
      linked(number, id && href('contract', id), () => new ContractOpenEvent(id ?? '')),
    ];
  });
  const fact = (label: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  return html`<dl class="facts">
    ${fact(t('status'), statusPill(invoiceStatus(invoice, localizer)))}
    ${fact(t('amount'), html`<span class="strong">${localizer.money(invoice.gross)}</span>`)}
    ${fact(t('open'), localizer.money(invoice.open))} ${fact(t('issued'), localizer.date(invoice.issuedOn))}
    ${fact(t('due'), dueOn && localizer.date(dueOn))} ${fact(t('contract'), contracts?.length && contracts)}
    ${fact(t('method'), paymentMethod && localizer.text(commonCatalog, `paymentMethod.${paymentMethod}`))}
    ${fact(t('reference'), paymentReference)}
  </dl>`;
}

function notes(invoice: Invoice, localizer: Localizer, t: Say, href: RecordHref): TemplateResult {
  const { disputed, correctsInvoiceId, fx } = invoice;
  return html`${disputed ? html`<p>${t('disputed')}</p>` : nothing}
  ${correctsInvoiceId ? html`<p class="muted">${linked(t('corrects'), href('invoice', correctsInvoiceId))}</p>` : nothing}
  ${
    fx
      ? html`<p class="muted">
          ${t('exchange', {
            from: fx.from,
            to: fx.to,
            rate: localizer.decimal(fx.rate, { digits: 5 }),
            date: localizer.date(fx.on ?? invoice.issuedOn),
          })}
        </p>`
      : nothing
  }`;
}

function lines({ lines: rows, net, vat, gross }: Invoice, localizer: Localizer, t: Say) {
  if (!rows?.length) return nothing;
  const money = (value: Invoice['net']) => localizer.money(value, { currency: 'none' });
  const sum = (label: string, value: Invoice['net']) =>
    html`<tr class="sum">
      <th scope="row" colspan="2">${label}</th>
      <td class="number">${money(value)}</td>
    </tr>`;
  return html`<section class="part">
    <h3 id="detail-lines">${t('lines')}</h3>
    <div class="scroll">
      <table aria-labelledby="detail-lines">
        <thead>
          <tr>
            <th scope="col">${t('lineText')}</th>
            <th scope="col" class="number">${t('lineVat')}</th>
            <th scope="col" class="number">${t('lineNet')} (${gross.currency})</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <td>${row.description}</td>
                <td class="number">${row.vatRate ? localizer.percent(row.vatRate) : t('noVat')}</td>
                <td class="number">${money(row.net)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          ${sum(t('net'), net)} ${sum(t('vat'), vat)} ${sum(t('gross'), gross)}
        </tfoot>
      </table>
    </div>
  </section>`;
}

function vatGroups({ vatBreakdown, currency }: Invoice, localizer: Localizer, t: Say) {
  if (!vatBreakdown?.length) return nothing;
  return html`<section class="part">
    <h3 id="detail-vat">${t('vat')}</h3>
    <div class="scroll">
      <table aria-labelledby="detail-vat">
        <thead>
          <tr>
            <th scope="col">${t('vatRate')}</th>
            <th scope="col" class="number">${t('vatBase')} (${currency})</th>
            <th scope="col" class="number">${t('vat')} (${currency})</th>
          </tr>
        </thead>
        <tbody>
          ${vatBreakdown.map(
            (group) =>
              html`<tr>
                <td>${localizer.percent(group.rate)}</td>
                <td class="number">${localizer.money(group.base, { currency: 'none' })}</td>
                <td class="number">${localizer.money(group.vat, { currency: 'none' })}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function allocations(invoice: Invoice, localizer: Localizer, t: Say, href: RecordHref) {
  const { allocations: rows, credited, writtenOff, currency } = invoice;
  if (!rows || invoice.type === 'credit_note') return nothing;
  const reduced = [
    [t('credited'), credited],
    [t('writtenOff'), writtenOff],
  ] as const;
  const others = reduced.filter(([, value]) => value.amount !== 0);
  return html`<section class="part">
    <h3 id="detail-payments">${t('payments')}</h3>
    ${
      rows.length + others.length === 0
        ? html`<p class="muted">${t('noPayments')}</p>`
        : html`<table aria-labelledby="detail-payments">
            <thead>
              <tr>
                <th scope="col">${t('payment')}</th>
                <th scope="col">${t('paidOn')}</th>
                <th scope="col" class="number">${t('amount')} (${currency})</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (row) =>
                  html`<tr>
                    <td>${linked(row.paymentNumber ?? row.paymentId, href('payment', row.paymentId))}</td>
                    <td>${localizer.date(row.on)}</td>
                    <td class="number">${localizer.money(row.amount, { currency: 'none' })}</td>
                  </tr>`,
              )}
              ${others.map(
                ([label, value]) =>
                  html`<tr>
                    <td colspan="2">${label}</td>
                    <td class="number">${localizer.money(value, { currency: 'none' })}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}
