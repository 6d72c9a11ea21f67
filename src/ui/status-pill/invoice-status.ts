/** The state of an invoice, apart from those of other records: a page with invoices alone pays for no others. */
import type { Invoice } from '../../../sdk/schemas/index.ts';
import { uiCatalog } from '../../i18n/catalogs/ui.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { CommonKey, Localizer } from '../../i18n/index.ts';
import type { Status } from './status-pill.ts';

type InvoiceState = Pick<Invoice, 'type' | 'settlement' | 'timing' | 'daysPastDue' | 'paymentInProgress'>;

function overdueInvoice({ settlement, daysPastDue }: InvoiceState, localizer: Localizer): Status {
  const count = daysPastDue ?? 0;
  if (!count) return { tone: 'overdue', text: localizer.text(commonCatalog, 'timing.overdue') };
  const text =
    settlement === 'partial'
      ? localizer.text(uiCatalog, 'partialOverdue', { count })
      : localizer.text(commonCatalog, 'daysOverdue', { count });
  return { tone: 'overdue', text };
}

/** Settlement and timing in one: a part-paid late invoice says both. */
export function invoiceStatus(invoice: InvoiceState, localizer: Localizer): Status {
  const t = (key: CommonKey) => localizer.text(commonCatalog, key);
  const { settlement, timing } = invoice;
  if (settlement === 'cancelled') return { tone: 'neutral', text: t('settlement.cancelled') };
  if (invoice.type === 'proforma') return { tone: 'neutral', text: t('invoiceType.proforma') };
  if (settlement === 'paid' || settlement === 'credited')
    return { tone: 'settled', text: t(`settlement.${settlement}`) };
  if (invoice.paymentInProgress)
    return { tone: 'attention', shape: 'ring', text: localizer.text(uiCatalog, 'paymentInProgress') };
  if (timing === 'overdue') return overdueInvoice(invoice, localizer);
  if (settlement === 'partial') return { tone: 'attention', text: t('settlement.partial') };
  if (timing === 'due_today') return { tone: 'attention', shape: 'ring', text: t('timing.due_today') };
  if (timing === 'not_due') return { tone: 'neutral', text: t('timing.not_due') };
  return { tone: 'neutral', text: t(`settlement.${settlement}`) };
}
