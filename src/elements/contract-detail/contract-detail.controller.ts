import { ContractsResource, PaymentsResource, PoliciesResource } from '../../../sdk/index.ts';
import { NotFoundError } from '../../../sdk/index.ts';
import type { Contract, Guarantee, InsurancePolicy, Payment, PaymentTotals } from '../../../sdk/index.ts';
import type { Right } from '../../context/lease-context.ts';
import { Arrivals } from '../../controllers/arrivals.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { PagesController } from '../../controllers/pages.ts';
import { QueryController } from '../../controllers/query.ts';
import { UrlStateController } from '../../controllers/url-state.ts';
import { loaderOf } from '../loaders.ts';
import { loadAssets } from './assets.controller.ts';
import type { ContractAssets } from './assets.controller.ts';

/** The sections, in their default order. */
export const CONTRACT_SECTIONS = [
  'overview',
  'assets',
  'schedule',
  'invoices',
  'payments',
  'insurance',
  'guarantees',
  'documents',
  'requests',
] as const;
export type ContractSection = (typeof CONTRACT_SECTIONS)[number];

/** What may be seen at all, by section. */
const RIGHTS: Readonly<Record<ContractSection, Right>> = {
  overview: 'contracts.detail',
  assets: 'assets.list',
  schedule: 'schedule.list',
  invoices: 'invoices.list',
  payments: 'payments.list',
  insurance: 'policies.list',
  guarantees: 'guarantees.list',
  documents: 'documents.list',
  requests: 'requests.list',
};
const PAGE = 25;

export interface ContractDetailOptions {
  contractId(): string | undefined;
  enabled(): boolean;
  /** The section the embedder or the reader wants; it may not be there. */
  wanted(): string | undefined;
  /** Sections the embedder chose, in order; undefined means all. */
  chosen(): readonly string[] | undefined;
  urlPrefix(): string | undefined;
  /** Told which section the reader wants now; undefined is the first. */
  show(section: string | undefined): void;
}

export interface ContractGuarantees {
  readonly rows: readonly Guarantee[];
  readonly rejected: readonly unknown[];
}

/**
 * One contract, and of its sections only what the open one needs. Everything reloads with the contract; nothing of one
 * contract is ever given for another.
 */
export class ContractDetailController {
  readonly #host: LeaseHost;
  readonly #options: ContractDetailOptions;
  readonly #url: UrlStateController;
  /** The section before the reader chose any, for a URL that names none. */
  #start?: { readonly section: string | undefined };
  /** The elements that sections consist of, fetched when their section is first opened. */
  readonly elements: Arrivals;
  readonly contract: QueryController<Contract>;
  readonly assets: QueryController<ContractAssets>;
  readonly payments: PagesController<Payment, PaymentTotals>;
  readonly policies: PagesController<InsurancePolicy>;
  readonly guarantees: QueryController<ContractGuarantees>;

  constructor(host: LeaseHost, options: ContractDetailOptions) {
    this.#host = host;
    this.#options = options;
    this.elements = new Arrivals(host, loaderOf);
    this.#url = new UrlStateController(host, {
      enabled: () => options.urlPrefix() !== undefined,
      prefix: () => options.urlPrefix() ?? '',
      spec: { section: { kind: 'choice', options: CONTRACT_SECTIONS } },
      read: ({ section }) => {
        this.#remember();
        options.show(typeof section === 'string' ? section : this.#start?.section);
      },
      write: () => ({ section: this.open === this.#first ? undefined : this.open }),
    });
    this.contract = new QueryController<Contract>(host, () => ({
      key: ['contracts.get', this.#id],
      enabled: this.#enabled,
      load: (signal, { client }) => client.resource(ContractsResource).get(this.#id, { signal }),
    }));
    this.assets = new QueryController<ContractAssets>(host, () => ({
      key: ['assets.list', 'whole', this.#id],
      enabled: this.#needs('assets') || (this.#needs('insurance') && this.may('assets.list')),
      load: (signal, lease) => loadAssets(lease, this.#id, signal),
    }));
    this.payments = new PagesController<Payment, PaymentTotals>(host, () => ({
      key: ['payments.list', this.#id, PAGE],
      enabled: this.#needs('payments'),
      load: (cursor, signal, { client }) =>
        client.resource(PaymentsResource).list({ contractId: this.#id, limit: PAGE, cursor }, { signal }),
    }));
    this.policies = new PagesController<InsurancePolicy>(host, () => ({
      key: ['policies.list', this.#id, PAGE],
      enabled: this.#needs('insurance'),
      load: (cursor, signal, { client, capabilities }) => {
        // Cover that lasts longest first; a lessor that cannot sort so answers in its own order.
        const sorts = capabilities?.resources['policies']?.sorts;
        const sort = !sorts || sorts.includes('to') ? ('-to' as const) : undefined;
        return client
          .resource(PoliciesResource)
          .list({ contractId: this.#id, limit: PAGE, cursor, sort }, { signal });
      },
    }));
    this.guarantees = new QueryController<ContractGuarantees>(host, () => ({
      key: ['contracts.guarantees', this.#id],
      enabled: this.#needs('guarantees'),
      load: async (signal, { client }) => {
        const { items, rejected } = await client.resource(ContractsResource).guarantees(this.#id, { signal });
        return { rows: items, rejected };
      },
    }));
  }

  /** The sections that are chosen, offered and permitted, in order. */
  get sections(): ContractSection[] {
    const names = this.#options.chosen() ?? CONTRACT_SECTIONS;
    const known = names.flatMap((name) => CONTRACT_SECTIONS.find((section) => section === name) ?? []);
    return [...new Set(known)].filter((section) => this.may(RIGHTS[section]));
  }

  /** The section to show: the wanted one where it is there, else the first. */
  get open(): ContractSection | undefined {
    const { sections } = this;
    const wanted = this.#options.wanted();
    return sections.find((section) => section === wanted) ?? sections[0];
  }

  /** Whether the lessor knows no such contract of this customer. */
  get notFound(): boolean {
    const { state } = this.contract;
    return state.status === 'failed' && state.error instanceof NotFoundError;
  }

  /** Whether something is offered and permitted. */
  may(right: Right): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  /** Opens a section on the reader's wish, and writes it into the page's URL where the host opted in. */
  choose(section: ContractSection): void {
    this.#remember();
    this.#options.show(section);
    this.#url.changed(true);
  }

  /** Asks the lessor again for the contract and what the open section shows. */
  async refresh(): Promise<void> {
    const parts = [this.contract, this.assets, this.payments, this.policies, this.guarantees];
    await Promise.all(parts.map((part) => part.refetch()));
  }

  get #id(): string {
    return this.#options.contractId() ?? '';
  }

  get #enabled(): boolean {
    return this.#id !== '' && this.#options.enabled();
  }

  get #first(): ContractSection | undefined {
    const { sections } = this;
    return sections.find((section) => section === this.#start?.section) ?? sections[0];
  }

  /** A section asks beside the contract, not after it; a contract that is not there has no sections. */
  #needs(section: ContractSection): boolean {
    return this.#enabled && this.open === section && this.contract.state.status !== 'failed';
  }

  #remember(): void {
    this.#start ??= { section: this.#options.wanted() };
  }
}
