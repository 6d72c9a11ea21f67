import { ApiError, PaymentsResource } from '../../../sdk/index.ts';
import type { Invoice, LeasekitError, Payment, PaymentDraft } from '../../../sdk/index.ts';
import { DraftController } from '../../controllers/draft.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { OpenInvoicesController } from '../../controllers/open-invoices.ts';
import { QueryController } from '../../controllers/query.ts';
import { isSettled, PaymentFollow } from './payment-follow.controller.ts';
import type { FollowOptions } from './payment-follow.controller.ts';

export type { MutationState } from '../../controllers/mutation.ts';
export type { OpenInvoices } from '../../controllers/open-invoices.ts';

/** What is kept of a payment that is being prepared or under way. */
export interface PayDraft {
  /** Chosen invoices → amount as typed; empty text pays all that is open. Undefined until the payer has chosen. */
  readonly chosen?: Readonly<Record<string, string>> | undefined;
  readonly mode?: string | undefined;
  /** Key of what was sent last and has no certain answer: sent again after a reload, it is still the same payment. */
  readonly attempt?: { readonly key: string; readonly text: string } | undefined;
  /** The payment that was started here. */
  readonly paymentId?: string | undefined;
}

export interface PaymentFormOptions extends Omit<FollowOptions, 'id'> {
  ids(): readonly string[];
  /** The currency of which all that is overdue is chosen from the start. */
  overdue(): string | undefined;
  /** The payment that the page asks for. */
  askedPayment(): string | undefined;
  enabled(): boolean;
  started(payment: Payment): void;
}

const UNDER_WAY = ['initiated', 'requires_action', 'processing'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function revive(stored: unknown): PayDraft | undefined {
  if (!isRecord(stored)) return undefined;
  const { chosen, mode, attempt, paymentId } = stored;
  const typed = isRecord(chosen)
    ? Object.entries(chosen).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : undefined;
  return {
    chosen: typed && Object.fromEntries(typed),
    mode: typeof mode === 'string' ? mode : undefined,
    attempt:
      isRecord(attempt) && typeof attempt.key === 'string' && typeof attempt.text === 'string'
        ? { key: attempt.key, text: attempt.text }
        : undefined,
    paymentId: typeof paymentId === 'string' ? paymentId : undefined,
  };
}

/**
 * A payment from choosing invoices to what became of it. The choice and the payment under way survive a reload; what was
 * sent keeps its key until its fate is known, so it is done once.
 */
export class PaymentFormController {
  readonly invoices: OpenInvoicesController;
  readonly draft: DraftController<PayDraft>;
  readonly pay: MutationController<PaymentDraft, Payment>;
  readonly giveUp: MutationController<string, Payment>;
  readonly follow: PaymentFollow;
  readonly #host: LeaseHost;
  readonly #options: PaymentFormOptions;
  readonly #underWay: QueryController<readonly Payment[]>;
  #dismissed?: string;
  /** A settled payment is told until the reader leaves, and does not come back with the next visit. */
  #settled?: { readonly id: string; readonly scope: string | undefined };

  constructor(host: LeaseHost, options: PaymentFormOptions) {
    this.#host = host;
    this.#options = options;
    this.draft = new DraftController<PayDraft>(host, {
      name: () => ['payment-form', ...options.ids()].join(' '),
      initial: () => ({}),
      revive,
    });
    this.invoices = new OpenInvoicesController(host, {
      ids: options.ids,
      enabled: () => options.enabled() && this.paymentId === undefined,
    });
    this.pay = new MutationController<PaymentDraft, Payment>(host, {
      source: 'payments.create',
      send: (draft, { client }, { idempotencyKey, signal }) =>
        this.#send(draft, idempotencyKey, (key) =>
          client.resource(PaymentsResource).create(draft, { idempotencyKey: key, signal }),
        ),
      done: (payment) => {
        this.draft.update({ attempt: undefined, paymentId: payment.id });
        options.started(payment);
      },
    });
    this.giveUp = new MutationController<string, Payment>(host, {
      source: 'payments.cancel',
      send: (id, { client }, call) => client.resource(PaymentsResource).cancel(id, call),
    });
    this.follow = new PaymentFollow(host, {
      ...options,
      moved: (payment, before) => {
        if (isSettled(payment)) this.#settle(payment);
        options.moved(payment, before);
      },
      id: () => (options.enabled() ? this.paymentId : undefined),
    });
    this.#underWay = new QueryController<readonly Payment[]>(host, (lease) => ({
      key: ['payments.list', { state: UNDER_WAY }],
      enabled: options.enabled() && this.#someBlocked && lease.rights('payments.list') === 'allowed',
      load: async (signal, { client }) =>
        (await client.resource(PaymentsResource).list({ state: UNDER_WAY, limit: 100 }, { signal })).items,
    }));
  }

  /** The payment that is shown instead of the form. */
  get paymentId(): string | undefined {
    const { id: settled, scope } = this.#settled ?? {};
    const told = scope === leaseOf(this.#host)?.value?.scope ? settled : undefined;
    const id = this.#options.askedPayment() ?? this.draft.value.paymentId ?? told;
    return id === this.#dismissed ? undefined : id;
  }

  /** The payment under way of an invoice, as far as the lessor says. */
  paymentOf(invoiceId: string): Payment | undefined {
    const { state } = this.#underWay;
    if (state.status !== 'ready') return undefined;
    return state.value.find(({ shares }) => shares?.some((share) => share.invoiceId === invoiceId));
  }

  /** Starts a payment. When none was, or nobody knows, what the form shows may no longer be true: it is asked again. */
  async submit(draft: PaymentDraft): Promise<void> {
    const { status } = await this.pay.send(draft);
    if (status === 'succeeded') return;
    const concerned = ['invoices.list', 'invoices.get', 'payments.list'];
    leaseOf(this.#host)?.value?.queries.invalidate(([, operation]) => concerned.includes(String(operation)));
  }

  /** Sends what has no certain answer once more, as it was: it stays one payment. */
  async resend(): Promise<void> {
    const { attempt } = this.draft.value;
    if (attempt) await this.submit(JSON.parse(attempt.text) as PaymentDraft);
  }

  /** Shows a payment instead of the form. */
  show(paymentId: string): void {
    this.#dismissed = undefined;
    this.draft.update({ paymentId });
  }

  /** Back to the form: with the same choice, or with none. */
  leave(keepChoice: boolean): void {
    this.#dismissed = this.paymentId;
    this.pay.reset();
    this.giveUp.reset();
    if (keepChoice) this.draft.update({ paymentId: undefined, attempt: undefined });
    else this.draft.discard();
  }

  /** The amount of an invoice that was typed; undefined when it is not chosen. */
  typed({ id }: Invoice): string | undefined {
    const { chosen } = this.draft.value;
    if (chosen) return Object.hasOwn(chosen, id) ? chosen[id] : undefined;
    return this.#given.includes(id) ? '' : undefined;
  }

  /** Chooses an invoice with an amount as typed, or leaves it out. */
  choose(invoice: Invoice, typed: string | undefined): void {
    const before = this.draft.value.chosen ?? Object.fromEntries(this.#given.map((id) => [id, '']));
    const { [invoice.id]: _, ...rest } = before;
    this.draft.update({ chosen: typed === undefined ? rest : { ...rest, [invoice.id]: typed } });
    if (this.pay.state.status === 'failed') this.pay.reset();
  }

  /** Asks for more invoices while all that are here are overdue and are to be chosen: the earliest due come first. */
  loadOverdue(): void {
    const { state } = this.invoices;
    if (this.#options.overdue() === undefined || this.#options.ids().length > 0 || state.status !== 'ready')
      return;
    const { rows, hasMore, loadingMore, moreError } = state.value;
    if (hasMore && !loadingMore && !moreError && rows.at(-1)?.timing === 'overdue')
      void this.invoices.loadMore();
  }

  /** What is chosen until the payer has chosen. */
  get #given(): readonly string[] {
    const ids = this.#options.ids();
    const currency = this.#options.overdue();
    const { state } = this.invoices;
    if (ids.length > 0 || currency === undefined || state.status !== 'ready') return ids;
    return state.value.rows
      .filter((invoice) => invoice.timing === 'overdue' && invoice.currency === currency)
      .map(({ id }) => id);
  }

  #settle({ id, state }: Payment): void {
    this.#settled = { id, scope: leaseOf(this.#host)?.value?.scope };
    if (state === 'posted') this.draft.discard();
    else this.draft.update({ paymentId: undefined, attempt: undefined });
  }

  get #someBlocked(): boolean {
    const { state } = this.invoices;
    return state.status === 'ready' && state.value.rows.some(({ paymentInProgress }) => paymentInProgress);
  }

  async #send(
    draft: PaymentDraft,
    fresh: string,
    create: (key: string) => Promise<Payment>,
  ): Promise<Payment> {
    const text = JSON.stringify(draft);
    const { attempt } = this.draft.value;
    const key = attempt?.text === text ? attempt.key : fresh;
    this.draft.update({ attempt: { key, text } });
    try {
      return await create(key);
    } catch (error) {
      if (isRefusal(error)) this.draft.update({ attempt: undefined });
      throw error;
    }
  }
}

/** A refusal is certain; anything else may have been done. */
const isRefusal = (error: unknown): boolean => error instanceof ApiError && error.status < 500;

/** Why the lessor refused, as far as this form has words for it. */
export function refusalOf(error: LeasekitError): 'blocked' | 'disputed' | 'changed' | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const codes = error.fieldErrors.map(({ code }) => code);
  if (codes.includes('payment_in_progress')) return 'blocked';
  if (codes.includes('disputed')) return 'disputed';
  return error.status === 422 ? 'changed' : undefined;
}
