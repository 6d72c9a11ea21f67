/** Door of the adapter for Microsoft Dynamics 365 Business Central (API v2.0, OData v4). */
import type { Adapter, CallContext, OperationInput } from '../adapter.ts';
import type { ListCall } from '../kit/cursors.ts';
import { defineAdapter } from '../kit/define-adapter.ts';
import type { Operation } from '../kit/define-adapter.ts';
import { capabilitiesOf } from './capabilities.ts';
import { Company, declared } from './company.ts';
import type { Reading } from './company.ts';
import * as lessor from './read-company.ts';
import * as customers from './read-customers.ts';
import * as holdings from './read-holdings.ts';
import * as invoices from './read-invoices.ts';
import { settingsOf } from './settings.ts';
import type { BusinessCentralOptions } from './settings.ts';

export type { AssetField, BusinessCentralOptions } from './settings.ts';

/**
 * Makes an adapter for Business Central: customers, posted sales invoices and credit memos with lines and PDF, the
 * credit line from the aged receivables, files attached to the customer, and on request fixed assets and payments that
 * are registered but not posted. Contracts, schedules and the dashboard's figures are not part of that API and so are
 * hidden. Its tokens see the whole company: give browsers one customer each, through a server that adds the token.
 * @throws TypeError when `baseUrl` is no http(s) address.
 * @example
 * const adapter = businessCentralAdapter({ baseUrl, company: { name: 'CRONUS US' }, customerId, label });
 * const client = createClient({ adapter, getAccessToken });
 */
export function businessCentralAdapter(options: BusinessCentralOptions): Adapter {
  const settings = settingsOf(options);
  const company = new Company(settings);
  const reads =
    (operation: string, read: (reading: Reading, call: ListCall) => Promise<unknown>): Operation =>
    (input: OperationInput, context: CallContext) =>
      read(
        { operation, call: context, settings, company, today: settings.today() },
        { operation, input, context },
      );
  return defineAdapter({
    capabilities: capabilitiesOf(settings),
    currencies: async (context) => declared(await company.currencies('capabilities.get', context)),
    operations: {
      'session.get': reads('session.get', customers.session),
      'label.get': reads('label.get', lessor.label),
      'customers.list': reads('customers.list', customers.list),
      'customers.get': reads('customers.get', customers.get),
      'creditLine.get': reads('creditLine.get', customers.creditLine),
      'invoices.list': reads('invoices.list', invoices.list),
      'invoices.get': reads('invoices.get', invoices.get),
      'invoices.pdf': reads('invoices.pdf', invoices.pdf),
      'documents.list': reads('documents.list', holdings.listDocuments),
      'documents.get': reads('documents.get', holdings.getDocument),
      'documents.download': reads('documents.download', holdings.download),
      'downloads.blob': reads('downloads.blob', lessor.blob),
      ...(settings.assets && {
        'assets.list': reads('assets.list', holdings.listAssets),
        'assets.get': reads('assets.get', holdings.getAsset),
      }),
      ...(settings.journalPayments && {
        'payments.list': reads('payments.list', holdings.listPayments),
        'payments.get': reads('payments.get', holdings.getPayment),
      }),
    },
  });
}
