import type { Invoice } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { Localizer } from '../../i18n/index.ts';

const NAMED = { credit_note: 'creditNote', debit_note: 'debitNote', proforma: 'proforma' } as const;

/** The number, with the kind of document where it is not an invoice. */
export const invoiceName = ({ number, type }: Invoice, localizer: Localizer): string =>
  type in NAMED ? localizer.text(invoiceTableCatalog, NAMED[type as keyof typeof NAMED], { number }) : number;
