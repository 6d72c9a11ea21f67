/** The words on documents. */

const en = {
  invoice: 'Invoice',
  credit_note: 'Credit note',
  debit_note: 'Debit note',
  proforma: 'Pro forma invoice',
  unknown: 'Document',
  receipt: 'Payment receipt',
  customer: 'Customer',
  issuedOn: 'Issued on',
  dueOn: 'Due on',
  contract: 'Contract',
  reference: 'Payment reference',
  receivedOn: 'Received on',
  description: 'Description',
  net: 'Net',
  vat: 'VAT',
  gross: 'Total',
  paid: 'Paid',
  credited: 'Credited',
  open: 'Still open',
  amount: 'Amount',
  allocatedTo: 'Allocated to invoice',
  unallocated: 'Not yet allocated',
};

const it: typeof en = {
  invoice: 'Fattura',
  credit_note: 'Nota di credito',
  debit_note: 'Nota di debito',
  proforma: 'Fattura proforma',
  unknown: 'Documento',
  receipt: 'Ricevuta di pagamento',
  customer: 'Cliente',
  issuedOn: 'Data di emissione',
  dueOn: 'Scadenza',
  contract: 'Contratto',
  reference: 'Causale di pagamento',
  receivedOn: 'Data di incasso',
  description: 'Descrizione',
  net: 'Imponibile',
  vat: 'IVA',
  gross: 'Totale',
  paid: 'Pagato',
  credited: 'Accreditato',
  open: 'Da pagare',
  amount: 'Importo',
  allocatedTo: 'Imputato alla fattura',
  unallocated: 'Non ancora imputato',
};

export type DocumentWords = typeof en;

/** Words in the first language of an Accept-Language header; English unless that is Italian. */
export function wordsFor(acceptLanguage: string | null): { language: 'en' | 'it'; words: DocumentWords } {
  return /^\s*it\b/i.test(acceptLanguage ?? '')
    ? { language: 'it', words: it }
    : { language: 'en', words: en };
}
