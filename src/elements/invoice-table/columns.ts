import type { Invoice } from '../../../sdk/index.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack } from '../../ui/data-table/date-track.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import { invoiceStatus } from '../../ui/status-pill/invoice-status.ts';
import { invoiceName, SHORT } from './invoice-name.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type InvoiceColumn = Column<Invoice>;

export interface ColumnOptions {
  localizer: Localizer;
  /** Set when all rows share a currency: it then stands in the header instead of every cell. */
  currency?: string;
  /** On the page of one contract its number says nothing. */
  withoutContract: boolean;
  href(invoice: Invoice): string | undefined;
  /** Column keys that the lessor can sort by. */
  sortable(key: string): boolean;
}

function daysOf(localizer: Localizer) {
  const width = dateTrack(localizer, 6.4);
  return (key: 'issuedOn' | 'dueOn') => ({
    kind: 'date' as const,
    value: (invoice: Invoice) => invoice[key],
    text: (invoice: Invoice) => (invoice[key] ? localizer.date(invoice[key]) : ''),
    width,
  });
}

/** The element's own columns, in their default order. */
export function invoiceColumns(options: ColumnOptions): InvoiceColumn[] {
  const { localizer, currency, withoutContract, href, sortable } = options;
  const t = (key: InvoiceTableKey, params?: Record<string, string>) =>
    localizer.text(invoiceTableCatalog, key, params);
  const named = (mixed: InvoiceTableKey, single: InvoiceTableKey) =>
    currency ? t(single, { currency }) : t(mixed);
  const money = (key: 'gross' | 'open' | 'paid') => ({
    kind: 'money' as const,
    value: (invoice: Invoice) => invoice[key].amount,
    text: (invoice: Invoice) => localizer.money(invoice[key], { currency: currency ? 'none' : 'symbol' }),
  });
  const date = daysOf(localizer);
  const columns: InvoiceColumn[] = [
    {
      key: 'number',
      label: t('number'),
      value: (invoice) => invoice.number,
      text: (invoice) => invoiceName(invoice, localizer, SHORT),
      href,
      width: track(9.2, 1),
    },
    {
      key: 'contract',
      label: t('contract'),
      value: (invoice) => invoice.contractNumbers?.join(', '),
      width: track(8, 1),
      priority: 2,
    },
    { key: 'issued', label: t('issued'), ...date('issuedOn'), priority: 3 },
    { key: 'due', label: t('due'), ...date('dueOn'), priority: 1 },
    { key: 'amount', label: named('amount', 'amountIn'), ...money('gross'), priority: 1 },
    { key: 'open', label: named('open', 'openIn'), ...money('open'), priority: 2 },
    {
      key: 'method',
      label: t('method'),
      value: ({ paymentMethod }) => paymentMethod,
      text: ({ paymentMethod }) =>
        paymentMethod ? localizer.text(commonCatalog, `paymentMethod.${paymentMethod}`) : '',
      width: track(7.6, 1),
      priority: 3,
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'status',
      value: (invoice) => invoiceStatus(invoice, localizer).text,
      paint: (cell, invoice) => paintStatus(cell, invoiceStatus(invoice, localizer)),
      width: track(11.6, 2.6),
      priority: 1,
    },
    { key: 'paid', label: t('paid'), ...money('paid'), hidden: true, priority: 3 },
  ];
  const shown = withoutContract ? columns.filter(({ key }) => key !== 'contract') : columns;
  return shown.map((column) => ({ ...column, sortable: sortable(column.key) }));
}
