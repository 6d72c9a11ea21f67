/** What goes into a file: every fact of a payment, typed; loaded with the first export. */
import type { Payment } from '../../../sdk/index.ts';
import { paymentHistoryCatalog } from '../../i18n/catalogs/payment-history.ts';
import type { PaymentHistoryKey } from '../../i18n/catalogs/payment-history.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { paymentStatus } from '../../ui/status-pill/statuses.ts';
import { allocatedTo, leftOver } from './columns.ts';
import type { ExportColumn } from './payment-history.controller.ts';

/** The columns of a file, whatever is hidden on screen. */
export function exportColumns(localizer: Localizer): ExportColumn<Payment>[] {
  const t = (key: PaymentHistoryKey) => localizer.text(paymentHistoryCatalog, key);
  const money = (
    key: string,
    label: string,
    value: (payment: Payment) => Payment['amount'] | undefined,
  ): ExportColumn<Payment> => ({
    key,
    label,
    kind: 'money',
    value: (payment) => value(payment)?.amount,
    currency: ({ amount }) => amount.currency,
    scale: ({ amount }) => localizer.scale(amount.currency),
  });
  return [
    { key: 'received', label: t('received'), kind: 'date', value: ({ receivedOn }) => receivedOn },
    { key: 'valued', label: t('valued'), kind: 'date', value: ({ valueOn }) => valueOn },
    { key: 'number', label: t('number'), kind: 'text', value: ({ number }) => number },
    {
      key: 'method',
      label: t('method'),
      kind: 'text',
      value: ({ method }) => localizer.text(commonCatalog, `paymentMethod.${method}`),
    },
    money('amount', t('amount'), ({ amount }) => amount),
    {
      key: 'state',
      label: t('state'),
      kind: 'text',
      value: (payment) => paymentStatus(payment, localizer).text,
    },
    {
      key: 'allocated',
      label: t('allocated'),
      kind: 'text',
      value: (payment) => allocatedTo(payment, localizer),
    },
    money('unallocated', t('unallocated'), leftOver),
    { key: 'reference', label: t('reference'), kind: 'text', value: ({ reference }) => reference },
  ];
}
