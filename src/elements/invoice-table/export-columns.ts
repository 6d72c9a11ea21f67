import type { Invoice } from '../../../sdk/index.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import { invoiceStatus } from '../../ui/status-pill/invoice-status.ts';
import { textColumn } from '../text-column.ts';
import type { ExportColumn } from './invoice-table.controller.ts';

/** What goes into a file: every own column, typed, whatever is hidden on screen. */
export function exportColumns(localizer: Localizer): ExportColumn<Invoice>[] {
  const t = (key: InvoiceTableKey) => localizer.text(invoiceTableCatalog, key);
  const money = (key: 'net' | 'vat' | 'gross' | 'paid' | 'open', label: string): ExportColumn<Invoice> => ({
    key,
    label,
    kind: 'money',
    value: (invoice) => invoice[key].amount,
    currency: (invoice) => invoice.currency,
    scale: (invoice) => localizer.scale(invoice.currency),
  });
  const text = textColumn<Invoice>;
  return [
    text('number', t('number'), ({ number }) => number),
    text('type', t('type'), ({ type }) => localizer.text(commonCatalog, `invoiceType.${type}`)),
    text('contract', t('contract'), ({ contractNumbers }) => contractNumbers?.join(', ')),
    { key: 'issued', label: t('issued'), kind: 'date', value: ({ issuedOn }) => issuedOn },
    { key: 'due', label: t('due'), kind: 'date', value: ({ dueOn }) => dueOn },
    money('net', t('net')),
    money('vat', t('vat')),
    money('gross', t('amount')),
    money('paid', t('paid')),
    money('open', t('open')),
    text('method', t('method'), ({ paymentMethod }) =>
      paymentMethod ? localizer.text(commonCatalog, `paymentMethod.${paymentMethod}`) : undefined,
    ),
    text('status', t('status'), (invoice) => invoiceStatus(invoice, localizer).text),
    text('reference', t('reference'), ({ paymentReference }) => paymentReference),
  ];
}
