import { MandatesResource } from '../../../sdk/index.ts';
import type { AutopayMandate, MandateChange, MandateDraft } from '../../../sdk/index.ts';
import { ContractChoicesController } from '../../controllers/contract-choices.ts';
import { DraftController } from '../../controllers/draft.ts';
import { ibanCheck } from '../../controllers/iban-check.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import { normalizeIban } from '../../lib/iban.ts';
import type { AutopayChange } from './autopay.events.ts';
import { EMPTY, isSameScope, problemsOf, refusedFields, revive, SCHEMES, scopeOf } from './values.ts';
import type { Kept, MandateAction, Problem, Scheme, Typed } from './values.ts';

export type VersionedMandate = Awaited<ReturnType<MandatesResource['get']>>;

export interface AutopayOptions {
  enabled(): boolean;
  consentVersion(): string;
  changed(change: AutopayChange, mandate: AutopayMandate): void;
}

type Saving =
  | { readonly draft: MandateDraft }
  | { readonly id: string; readonly etag: string | undefined; readonly change: MandateChange };

interface Acting {
  readonly id: string;
  readonly etag: string | undefined;
  readonly action: MandateAction;
}

const DONE = { suspend: 'suspended', resume: 'resumed', revoke: 'revoked' } as const;

/** Mandates, setting one up or changing it, and what is done with one after confirming it. */
export class AutopayController {
  readonly list: QueryController<readonly AutopayMandate[]>;
  /** The mandate that is being changed or confirmed, in the version that is shown. */
  readonly current: QueryController<VersionedMandate>;
  readonly contracts: ContractChoicesController;
  readonly saving: MutationController<Saving, AutopayMandate>;
  readonly acting: MutationController<Acting, AutopayMandate>;
  readonly #draft: DraftController<Kept>;
  readonly #host: LeaseHost;
  readonly #options: AutopayOptions;
  #problems: readonly Problem[] = [];
  #open?: 'new' | { readonly id: string };
  #confirming?: { readonly id: string; readonly action: MandateAction };
  /** Never stored, and gone with the customer it was typed for. */
  #iban = '';
  #consent = false;
  #scope?: string;
  #busy = false;

  constructor(host: LeaseHost, options: AutopayOptions) {
    this.#host = host;
    this.#options = options;
    this.list = new QueryController(host, () => ({
      key: ['mandates.list'],
      enabled: options.enabled(),
      load: async (signal, { client }) => {
        const mandates: AutopayMandate[] = [];
        for await (const each of client.resource(MandatesResource).list({}, { signal })) mandates.push(each);
        return mandates;
      },
    }));
    this.current = new QueryController<VersionedMandate>(host, () => ({
      key: ['mandates.get', this.#currentId],
      enabled: options.enabled() && this.#currentId !== undefined,
      load: (signal, { client }) => client.resource(MandatesResource).get(this.#currentId ?? '', { signal }),
    }));
    this.#draft = new DraftController<Kept>(host, {
      name: () => `autopay:${this.changingId ?? 'new'}`,
      initial: () => this.#initial,
      revive,
    });
    this.contracts = new ContractChoicesController(host, {
      enabled: options.enabled,
      chosen: () => [...new Set([...this.#covered, ...this.typed.contractIds])].slice(0, 20),
    });
    this.saving = new MutationController<Saving, AutopayMandate>(host, {
      source: 'mandates.create',
      draft: () => this.#draft,
      // It holds the IBAN.
      secret: true,
      send: (input, { client }, call) => {
        const mandates = client.resource(MandatesResource);
        if ('draft' in input) return mandates.create(input.draft, call);
        return mandates.update(input.id, input.change, { ...call, ...(input.etag && { etag: input.etag }) });
      },
      done: (mandate, input) => {
        this.#forget();
        options.changed('draft' in input ? 'created' : 'updated', mandate);
      },
    });
    this.acting = new MutationController<Acting, AutopayMandate>(host, {
      source: 'mandates.update',
      send: ({ id, etag, action }, { client }, call) =>
        client.resource(MandatesResource)[action](id, { ...call, ...(etag && { etag }) }),
      already: async ({ id, action }, { client }) => {
        const now = await client.resource(MandatesResource).get(id);
        return (now.state === 'active' ? 'resumed' : now.state) === DONE[action] ? now : undefined;
      },
      done: (mandate, { action }) => {
        this.#confirming = undefined;
        options.changed(DONE[action], mandate);
      },
    });
    host.addController({ hostUpdate: () => this.#sync() });
  }

  /** Which form is open: a new mandate's, or that of one that is changed. What was typed last time opens it again. */
  get form(): 'new' | 'change' | undefined {
    if (this.#open) return this.#open === 'new' ? 'new' : 'change';
    return this.#draft.restored ? 'new' : undefined;
  }

  get changingId(): string | undefined {
    return typeof this.#open === 'object' ? this.#open.id : undefined;
  }

  get confirming(): MandateAction | undefined {
    return this.#confirming?.action;
  }

  get typed(): Typed {
    return { ...this.#draft.value, iban: this.#iban, consent: this.#consent };
  }

  get restored(): boolean {
    return this.#draft.restored;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get busy(): boolean {
    return this.#busy || this.saving.sending;
  }

  /** The schemes the lessor takes. */
  get schemes(): readonly Scheme[] {
    const modes = leaseOf(this.#host)?.value?.capabilities?.actions['autopay']?.modes;
    return modes ? SCHEMES.filter((scheme) => modes.includes(scheme)) : SCHEMES;
  }

  /** Opens the form; with an id that of a mandate. */
  open(id?: string): void {
    this.#forget();
    this.#open = id === undefined ? 'new' : { id };
    this.#host.requestUpdate();
  }

  /** Closes the form and throws away what was typed. */
  close(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  set({ iban, consent, ...kept }: Partial<Typed>): void {
    if (iban !== undefined) this.#iban = iban;
    if (consent !== undefined) this.#consent = consent;
    if (this.saving.state.status === 'failed') this.saving.reset();
    if (Object.keys(kept).length > 0) this.#draft.update(kept);
    this.#host.requestUpdate();
  }

  /** Adds a contract to what is collected, or takes it out. */
  choose(id: string, on: boolean): void {
    const others = this.typed.contractIds.filter((each) => each !== id);
    this.set({ contractIds: on ? [...others, id] : others });
  }

  /** Whoever puts a field right is not told off for it any longer. */
  forgive(field: Problem['field']): void {
    this.#problems = this.#problems.filter((problem) => problem.field !== field);
  }

  /** Sends the form, once however often it is pressed. */
  async submit(): Promise<'sent' | 'problems' | 'failed' | 'ignored'> {
    const scope = leaseOf(this.#host)?.value?.scope;
    if (this.busy || !this.form) return 'ignored';
    this.#setBusy(true);
    try {
      const isIban = normalizeIban(this.#iban) ? await ibanCheck() : () => true;
      if (scope !== leaseOf(this.#host)?.value?.scope) return 'ignored';
      this.#problems = problemsOf(this.typed, { isIban, changing: this.form === 'change' });
      if (this.#problems.length > 0) return 'problems';
      const told = await this.saving.send(this.#input);
      if (told.status === 'succeeded') return 'sent';
      if (told.status !== 'failed') return 'failed';
      this.#problems = refusedFields(told.error);
      if (this.#problems.length > 0) return 'problems';
      // It is shown as it is now, so that the change can be made again.
      await Promise.all([this.list.refetch(), this.current.refetch()]);
      return 'failed';
    } finally {
      this.#setBusy(false);
    }
  }

  /** Asks whether to do something; the version that is then shown is the one it is done to. */
  ask(id: string, action: MandateAction): void {
    this.acting.reset();
    this.#confirming = { id, action };
    this.#host.requestUpdate();
  }

  dismiss(): void {
    this.#confirming = undefined;
    this.#host.requestUpdate();
  }

  /** Does what was asked. */
  async confirm(): Promise<void> {
    const { state } = this.current;
    const confirming = this.#confirming;
    if (!confirming || state.status !== 'ready') return;
    const told = await this.acting.send({ ...confirming, etag: state.value.etag });
    if (told.status === 'failed') await Promise.all([this.list.refetch(), this.current.refetch()]);
  }

  get #input(): Saving {
    const { typed, changingId: id } = this;
    const [holder, iban, scope] = [typed.holder.trim(), normalizeIban(typed.iban), scopeOf(typed)];
    if (id === undefined) {
      const consentVersion = this.#options.consentVersion();
      return { draft: { holder, iban, scope, scheme: typed.scheme, consentVersion } };
    }
    const { state } = this.current;
    const etag = state.status === 'ready' ? state.value.etag : undefined;
    // What stays is not sent: a scope may hold contracts that this user does not see.
    const before = this.#initial;
    const change = {
      ...(iban && { iban }),
      ...(holder !== before.holder && { holder }),
      ...(!isSameScope(typed, before) && { scope }),
    };
    return { id, etag, change };
  }

  get #currentId(): string | undefined {
    return this.#confirming?.id ?? this.changingId;
  }

  get #initial(): Kept {
    const { state } = this.list;
    const mandate =
      state.status === 'ready' ? state.value.find(({ id }) => id === this.changingId) : undefined;
    if (!mandate) return { ...EMPTY, scheme: this.schemes[0] ?? 'core' };
    const { holder, scheme, scope } = mandate;
    return {
      holder,
      scheme: scheme === 'b2b' ? 'b2b' : 'core',
      scope: scope?.kind === 'contracts' ? 'contracts' : 'all',
      contractIds: scope?.contractIds ?? [],
    };
  }

  get #covered(): readonly string[] {
    const { state } = this.list;
    return state.status === 'ready' ? state.value.flatMap(({ scope }) => scope?.contractIds ?? []) : [];
  }

  #forget(): void {
    this.#draft.discard();
    if (!this.saving.sending) this.saving.reset();
    this.#open = undefined;
    this.#iban = '';
    this.#consent = false;
    this.#problems = [];
  }

  /** Another customer, or nobody: what was typed for the one before is gone. */
  #sync(): void {
    const scope = leaseOf(this.#host)?.value?.scope ?? '';
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#open = this.#confirming = undefined;
    this.#iban = '';
    this.#consent = false;
    this.#problems = [];
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.#host.requestUpdate();
  }
}
