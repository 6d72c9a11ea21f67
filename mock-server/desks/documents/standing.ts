/** The papers that every contract brings with it, and the copies of what was invoiced. */
import type { InsurancePolicy } from '../../../sdk/schemas/index.ts';
import { civil, dayNumber, fromDay } from '../../engine/finance/calendar.ts';
import { invoiceId } from '../../engine/ids.ts';
import type { ContractRecord, CustomerRecord } from '../../engine/model.ts';
import { momentOf } from '../../engine/moments.ts';
import { accessible } from '../../engine/queries/contract-query.ts';
import type { Store } from '../../engine/store.ts';
import { invoiceNumber } from '../../engine/views/invoice-view.ts';
import type { TextParams } from '../../words/notation.ts';
import type { DocumentRecord } from './document-record.ts';

const INVOICE_KINDS = ['invoice', 'credit_note', 'debit_note', 'proforma'] as const;

/** What the papers of a contract name. */
export function contractParams(contract: ContractRecord): TextParams {
  return {
    contract: contract.number,
    signedOn: fromDay(contract.signed),
    startsOn: fromDay(contract.starts),
    endsOn: fromDay(contract.ends),
    financed: { amount: contract.financed, currency: contract.currency },
    count: contract.count,
  };
}

/** Contract, terms, handover record, and a summary of every full year. */
export function contractDocuments(store: Store, customer: CustomerRecord): DocumentRecord[] {
  return accessible(store, customer).flatMap((contract): DocumentRecord[] => {
    const params = contractParams(contract);
    const paper = (
      kind: 'contract' | 'general_terms' | 'handover',
      day: number,
      nth: number,
    ): DocumentRecord => ({
      id: `doc_${kind}_${contract.id}`,
      customer: customer.index,
      kind,
      at: momentOf(day, nth),
      source: { from: 'paper', paper: kind, params },
      contract,
    });
    return [
      paper('contract', Math.min(contract.signed, contract.starts), 0),
      paper('general_terms', Math.min(contract.signed, contract.starts), 1),
      // Staff who enter a contract have its handover record written at once.
      ...(contract.entered ? [] : [paper('handover', contract.starts, 2)]),
      ...summaries(store, customer, contract, params),
    ];
  });
}

function summaries(
  store: Store,
  customer: CustomerRecord,
  contract: ContractRecord,
  params: TextParams,
): DocumentRecord[] {
  const list: DocumentRecord[] = [];
  const last = civil(Math.min(contract.ends, contract.stopsAfter)).year;
  for (let { year } = civil(contract.starts); year <= last; year += 1) {
    const issued = dayNumber(year + 1, 1, 31);
    if (issued > store.today) break;
    list.push({
      id: `doc_summary_${contract.id}_${year}`,
      customer: customer.index,
      kind: 'annual_summary',
      at: momentOf(issued, 3),
      source: { from: 'paper', paper: 'annual_summary', params: { ...params, year } },
      contract,
      year,
    });
  }
  return list;
}

/** The copy of an invoice, found again by the invoice's `documentId`. */
export function invoiceDocument(store: Store, row: number): DocumentRecord {
  const { invoices } = store;
  const contract = store.contracts[invoices.contract[row] ?? -1];
  const id = invoiceId(row);
  return {
    id: `doc_${id}`,
    customer: invoices.customer[row] ?? -1,
    kind: INVOICE_KINDS[invoices.type[row] ?? 0] ?? 'invoice',
    at: momentOf(invoices.issued[row] ?? 0, 4),
    source: { from: 'invoice', number: invoiceNumber(store, row) },
    ...(contract && { contract }),
    invoiceId: id,
  };
}

/** Certificates of the policies that are active today. */
export function certificates(
  store: Store,
  customer: CustomerRecord,
  policies: readonly InsurancePolicy[],
): DocumentRecord[] {
  return policies.map((policy): DocumentRecord => {
    const contract = customer.contracts.find((each) => each.id === policy.contractId);
    const { insurer, policyNo, from, to } = policy;
    return {
      id: `doc_${policy.id}`,
      customer: customer.index,
      kind: 'insurance_certificate',
      at: `${from}T09:00:05Z`,
      source: { from: 'paper', paper: 'insurance_certificate', params: { insurer, policyNo, from, to } },
      ...(contract && { contract }),
      ...(policy.assetIds[0] !== undefined && { assetId: policy.assetIds[0] }),
    };
  });
}
