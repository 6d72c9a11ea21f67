import type { Invoice } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { Localizer } from '../../i18n/index.ts';

const NAMED = { credit_note: 'creditNote', debit_note: 'debitNote', proforma: 'proforma' } as const;
/** Abbreviated, for a column. */
export const SHORT = {
  credit_note: 'creditNoteShort',
  debit_note: 'debitNoteShort',
  proforma: 'proformaShort',
} as const;

type Named = keyof typeof NAMED;

/** The number, with the kind of document where it is not an invoice: in full, or abbreviated. */
export function invoiceName(
  { number, type }: Pick<Invoice, 'number' | 'type'>,
  localizer: Localizer,
  names: typeof NAMED | typeof SHORT = NAMED,
): string {
  return type in names ? localizer.text(invoiceTableCatalog, names[type as Named], { number }) : number;
}
