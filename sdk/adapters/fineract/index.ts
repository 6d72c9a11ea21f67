/** Door of the adapter for Apache Fineract's self-service API. */
import type { CallContext, OperationInput } from '../adapter.ts';
import type { Adapter } from '../adapter.ts';
import type { ListCall } from '../kit/cursors.ts';
import { defineAdapter } from '../kit/define-adapter.ts';
import type { Operation } from '../kit/define-adapter.ts';
import { capabilitiesOf } from './capabilities.ts';
import * as customers from './read-customers.ts';
import * as contracts from './read-contracts.ts';
import * as bills from './read-bills.ts';
import type { Reading } from './portfolio.ts';
import { sessionOperations } from './session.ts';
import { settingsOf } from './settings.ts';
import type { FineractOptions } from './settings.ts';

export type { FineractOptions } from './settings.ts';

/**
 * Makes an adapter for Apache Fineract's self-service API: sign-in, clients as customers, loans as contracts with
 * schedule and guarantors, what is due as invoices, repayments as payments, and the dashboard's figures. Assets,
 * insurance, requests, documents and printed invoices are not part of that API and so are hidden.
 * @throws TypeError when `baseUrl` is no http(s) address.
 * @example
 * const client = createClient({ adapter: fineractAdapter({ baseUrl, currencies: [{ code: 'USD', scale: 2 }], label }) });
 */
export function fineractAdapter(options: FineractOptions): Adapter {
  const settings = settingsOf(options);
  const session = sessionOperations(settings);
  /** A reading operation: everything it needs in one value. */
  const reads =
    (operation: string, read: (reading: Reading, call: ListCall) => Promise<unknown>): Operation =>
    (input: OperationInput, context: CallContext) =>
      read({ operation, call: context, settings, today: settings.today() }, { operation, input, context });
  return defineAdapter({
    capabilities: capabilitiesOf(settings),
    operations: {
      ...(settings.scheme === 'basic' && { 'session.create': session.create }),
      'session.get': session.get,
      'session.delete': session.delete,
      'label.get': async () => ({ ...settings.label, businessDate: settings.today() }),
      'customers.list': reads('customers.list', customers.list),
      'customers.get': reads('customers.get', customers.get),
      'contracts.list': reads('contracts.list', contracts.list),
      'contracts.get': reads('contracts.get', contracts.get),
      'contracts.schedule': reads('contracts.schedule', contracts.schedule),
      'contracts.guarantees': reads('contracts.guarantees', contracts.guarantees),
      'invoices.list': reads('invoices.list', bills.listInvoices),
      'invoices.get': reads('invoices.get', bills.getInvoice),
      'payments.list': reads('payments.list', bills.listPayments),
      'payments.get': reads('payments.get', bills.getPayment),
      'summary.get': reads('summary.get', contracts.summary),
    },
  });
}
