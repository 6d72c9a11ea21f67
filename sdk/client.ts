/** The client: options in, resources out. */
import { lessorApiAdapter } from './adapters/lessor-api.ts';
import type { ClientOptions } from './core/options.ts';
import { Caller } from './internal/caller.ts';
import { TokenCell } from './internal/token.ts';
import { AssetsResource } from './resources/assets.ts';
import { CapabilitiesResource } from './resources/capabilities.ts';
import { ContractsResource } from './resources/contracts.ts';
import { CustomersResource } from './resources/customers.ts';
import { DownloadsResource } from './resources/downloads.ts';
import { InvoicesResource } from './resources/invoices.ts';
import { LabelResource } from './resources/label.ts';
import { PaymentsResource } from './resources/payments.ts';
import { PoliciesResource } from './resources/policies.ts';
import { PromisesResource } from './resources/promises.ts';
import { SessionResource } from './resources/session.ts';
import { SummaryResource } from './resources/summary.ts';

/** Everything a lessor offers, one resource for each noun. */
export interface LeasekitClient {
  readonly session: SessionResource;
  readonly capabilities: CapabilitiesResource;
  readonly label: LabelResource;
  readonly summary: SummaryResource;
  readonly customers: CustomersResource;
  readonly contracts: ContractsResource;
  readonly invoices: InvoicesResource;
  readonly payments: PaymentsResource;
  readonly assets: AssetsResource;
  readonly policies: PoliciesResource;
  readonly promises: PromisesResource;
  readonly downloads: DownloadsResource;
  /**
   * Another client for another customer or locale. It shares token and adapter with this one, which stays as it is:
   * calls and pages of the two never mix. What is left out stays; an explicit undefined clears it.
   */
  with(options: { customerId?: string; locale?: string }): LeasekitClient;
}

/**
 * Makes a client.
 * @throws TypeError when `baseUrl` is neither an http(s) address nor a path.
 * @example
 * const client = createClient({ baseUrl: 'https://api.lessor.example', getAccessToken: () => myToken });
 * const page = await client.invoices.list({ timing: ['overdue'], include: ['totals'] });
 */
export function createClient(options: ClientOptions = {}): LeasekitClient {
  const { adapter = lessorApiAdapter(options), timeout = 15_000, maxRetries = 2, locale, label } = options;
  const { customerId, fetch: fetcher = (input, init) => fetch(input, init) } = options;
  const tokens = new TokenCell(options.getAccessToken, timeout);
  const settings = { fetch: fetcher, timeout, maxRetries, locale, label, customerId };
  return clientOf(new Caller(adapter, tokens, settings));
}

function clientOf(caller: Caller): LeasekitClient {
  return {
    session: new SessionResource(caller),
    capabilities: new CapabilitiesResource(caller),
    label: new LabelResource(caller),
    summary: new SummaryResource(caller),
    customers: new CustomersResource(caller),
    contracts: new ContractsResource(caller),
    invoices: new InvoicesResource(caller),
    payments: new PaymentsResource(caller),
    assets: new AssetsResource(caller),
    policies: new PoliciesResource(caller),
    promises: new PromisesResource(caller),
    downloads: new DownloadsResource(caller),
    with: (options) => clientOf(caller.with(options)),
  };
}
