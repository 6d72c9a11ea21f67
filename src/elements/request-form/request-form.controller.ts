/** What can be asked for, what stands in the form, and sending it once. */
import { ApiError, RequestsResource, RequestTypesResource } from '../../../sdk/index.ts';
import type {
  AssetKind,
  ContractStatus,
  RequestDraft,
  RequestField,
  RequestType,
  ServiceRequest,
} from '../../../sdk/index.ts';
import { AttachmentsController } from '../../controllers/attachments.ts';
import { DraftController, keptDraft } from '../../controllers/draft.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import { ChoicesController } from './choices.controller.ts';
import type { ChoicesFilter } from './choices.controller.ts';
import { ibanCheck } from '../../controllers/iban-check.ts';
import { fileProblems, isBegun, problemOf, revive } from './kept.ts';
import type { Kept } from './kept.ts';
import { checkForm, compacted, withoutRow } from './values.ts';
import type { FormValues, Problem } from './values.ts';

export type { Attachment } from '../../controllers/attachments.ts';
export type { Choices } from './choices.controller.ts';

export interface RequestFormOptions {
  type(): string | undefined;
  contractId(): string | undefined;
  assetId(): string | undefined;
  enabled(): boolean;
  submitted(request: ServiceRequest): void;
}

const ABOUT = { contract: 'contractId', asset: 'assetId' } as const;

export class RequestFormController {
  readonly types: QueryController<readonly RequestType[]>;
  readonly contracts: ChoicesController;
  readonly assets: ChoicesController;
  readonly attachments: AttachmentsController;
  readonly sending: MutationController<RequestDraft, ServiceRequest>;
  readonly #draft: DraftController<Kept>;
  readonly #about: QueryController<readonly RequestType[]>;
  readonly #host: LeaseHost;
  readonly #options: RequestFormOptions;
  #problems: readonly Problem[] = [];
  #form = '';
  #busy = false;

  constructor(host: LeaseHost, options: RequestFormOptions) {
    this.#host = host;
    this.#options = options;
    const ask = (about: () => { contractId?: string; assetId?: string }, enabled: () => boolean) =>
      new QueryController<readonly RequestType[]>(host, () => ({
        key: ['requestTypes.list', 'all', about()],
        enabled: options.enabled() && enabled(),
        load: async (signal, { client }) => {
          const types: RequestType[] = [];
          const first = await client.resource(RequestTypesResource).list({ ...about() }, { signal });
          for await (const type of first) types.push(type);
          return types;
        },
      }));
    this.types = ask(
      () => this.#given,
      () => true,
    );
    this.#draft = new DraftController<Kept>(host, {
      name: () => this.#draftName,
      initial: () => ({ values: {}, files: [] }),
      revive,
    });
    this.attachments = new AttachmentsController(host, {
      purpose: 'request',
      changed: (files) => this.#draft.update({ files }),
    });
    this.sending = new MutationController<RequestDraft, ServiceRequest>(host, {
      source: 'requests.create',
      draft: () => this.#draft,
      send: (input, { client }, { idempotencyKey, signal }) => {
        const key = this.#keyFor(input, idempotencyKey);
        return client.resource(RequestsResource).create(input, { idempotencyKey: key, signal });
      },
      done: (request) => {
        this.attachments.clear();
        this.#draft.discard();
        options.submitted(request);
      },
    });
    this.#about = ask(
      () => this.#chosen,
      () => Object.keys(this.#chosen).length > 0 && !same(this.#chosen, this.#given),
    );
    const needs = (kind: string) => this.type?.fields.some((field) => field.kind === kind) === true;
    this.contracts = new ChoicesController(host, 'contracts', {
      chosen: () => this.#valueOf('contract'),
      enabled: () => options.enabled() && needs('contract'),
      filter: () => this.#fitting,
    });
    this.assets = new ChoicesController(host, 'assets', {
      chosen: () => this.#valueOf('asset'),
      enabled: () => options.enabled() && needs('asset'),
      filter: () => this.#fitting,
    });
    host.addController({ hostUpdate: () => this.#sync() });
  }

  /** The type that is asked for, as far as it is offered. */
  get type(): RequestType | undefined {
    const { state } = this.types;
    const code = this.#options.type();
    return state.status === 'ready' ? state.value.find((type) => type.code === code) : undefined;
  }

  /** Why it cannot be asked for now, for the contract or asset that is chosen; undefined when it can. */
  get reason(): string | undefined {
    const about = this.#about.state;
    const { type } = this;
    const now = about.status === 'ready' ? about.value.find(({ code }) => code === type?.code) : type;
    return now && !now.allowed ? (now.reason ?? 'other') : undefined;
  }

  /** What stands in the form: what was typed, else what the host or the lessor's list says. */
  get values(): FormValues {
    return { ...this.#presets, ...this.#draft.value.values };
  }

  /** What has to be put right before it can be sent. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether what stands there comes from an earlier visit. */
  get restored(): boolean {
    return this.#draft.restored;
  }

  /** Whether something of a request of this type was written and is not known to have arrived. */
  begun({ code }: RequestType): boolean {
    return isBegun(revive(keptDraft(this.#host, this.#draftOf(code))));
  }

  get dirty(): boolean {
    return this.#draft.dirty;
  }

  get busy(): boolean {
    return this.#busy || this.sending.sending;
  }

  /** Whether it was sent and nobody knows what became of it, in this visit or the last. */
  get unknown(): boolean {
    return !this.busy && this.#draft.value.sent !== undefined;
  }

  /** Currency of amounts for which none is chosen. */
  get currency(): string {
    const { label, capabilities } = leaseOf(this.#host)?.value ?? {};
    return (
      this.contracts.chosen?.currency ?? label?.defaultCurrency ?? capabilities?.currencies[0]?.code ?? 'EUR'
    );
  }

  get currencies(): readonly string[] {
    return leaseOf(this.#host)?.value?.capabilities?.currencies.map(({ code }) => code) ?? [];
  }

  set(path: string, text: string): void {
    const values = { ...this.#draft.value.values, [path]: text };
    // Whoever puts a value right is not told off for it any longer.
    this.#problems = this.#problems.filter((problem) => problem.path !== path);
    this.#draft.update({ values });
  }

  /** Takes a row of a repeated field away; those after it move up. */
  removeRow(field: RequestField, index: number): void {
    this.#problems = this.#problems.filter(({ path }) => !path.startsWith(`${field.name}/`));
    this.#draft.update({ values: withoutRow(field, this.#draft.value.values, index) });
  }

  /** Throws away what was typed. */
  discard(): void {
    this.attachments.clear();
    this.#draft.discard();
    this.sending.reset();
    this.#problems = [];
    this.#host.requestUpdate();
  }

  /** Sends what stands there, once however often it is pressed. Answers whether something has to be put right. */
  async submit(): Promise<'sent' | 'problems' | 'failed' | 'ignored'> {
    const { type } = this;
    const lease = leaseOf(this.#host);
    if (!type || !lease || this.busy) return 'ignored';
    const form = this.#form;
    this.#setBusy(true);
    try {
      if (!(await this.attachments.settled())) return 'ignored';
      const values = compacted(type.fields, this.values);
      const isIban = type.fields.some(({ kind }) => kind === 'iban') ? await ibanCheck() : () => true;
      if (form !== this.#form) return 'ignored';
      const checked = checkForm(type.fields, values, {
        localizer: lease.localizer,
        currency: this.currency,
        isIban,
      });
      this.#problems = [...checked.problems, ...fileProblems(type, this.attachments)];
      if (this.#problems.length > 0) return 'problems';
      if (!same(values, this.values)) this.#draft.update({ values });
      const draft = { type: type.code, payload: checked.payload, attachmentIds: this.attachments.ids };
      return await this.#send(draft);
    } finally {
      this.#setBusy(false);
    }
  }

  async #send(draft: RequestDraft): Promise<'sent' | 'problems' | 'failed'> {
    const outcome = await this.sending.send(draft);
    if (outcome.status === 'succeeded') return 'sent';
    if (outcome.status !== 'failed') return 'failed';
    // Refused for certain: what is put right is another request.
    this.#draft.update({ sent: undefined });
    const { error } = outcome;
    this.#problems = error instanceof ApiError ? error.fieldErrors.map(problemOf) : [];
    return this.#problems.length > 0 ? 'problems' : 'failed';
  }

  #keyFor(input: RequestDraft, fresh: string): string {
    const text = JSON.stringify(input);
    const { sent } = this.#draft.value;
    const key = sent?.text === text ? sent.key : fresh;
    this.#draft.update({ sent: { text, key } });
    return key;
  }

  get #given(): { contractId?: string; assetId?: string } {
    const [contractId, assetId] = [this.#options.contractId(), this.#options.assetId()];
    return { ...(contractId && { contractId }), ...(assetId && { assetId }) };
  }

  /** What the request will be about, as it stands in the form. */
  get #chosen(): { contractId?: string; assetId?: string } {
    const [contractId, assetId] = [this.#valueOf('contract'), this.#valueOf('asset')];
    return { ...(contractId && { contractId }), ...(assetId && { assetId }) };
  }

  get #presets(): FormValues {
    const { fields = [] } = this.type ?? {};
    const given: FormValues = { ...this.#given };
    return Object.fromEntries(
      fields.flatMap(({ kind, name }) => {
        const text = kind === 'contract' || kind === 'asset' ? given[ABOUT[kind]] : undefined;
        return text ? [[name, text]] : [];
      }),
    );
  }

  /** Which contracts or assets the type is for. */
  get #fitting(): ChoicesFilter {
    const status = this.#field('contract')?.contractStatuses as readonly ContractStatus[] | undefined;
    const kind = this.#field('asset')?.assetKinds as readonly AssetKind[] | undefined;
    return { ...(status && { status }), ...(kind && { kind }), contractId: this.#options.contractId() };
  }

  #field(kind: 'contract' | 'asset'): RequestField | undefined {
    return this.type?.fields.find((field) => field.kind === kind);
  }

  #valueOf(kind: 'contract' | 'asset'): string {
    const field = this.#field(kind);
    return field ? (this.values[field.name] ?? '') : '';
  }

  get #draftName(): string | undefined {
    return this.type && this.#draftOf(this.type.code);
  }

  #draftOf(code: string): string {
    return ['request-form', code, this.#options.contractId(), this.#options.assetId()].join(':');
  }

  /** Another form, or another customer: nothing of the one before stays. */
  #sync(): void {
    const form = `${leaseOf(this.#host)?.value?.scope ?? ''} ${this.#draftName ?? ''}`;
    if (form === this.#form) return;
    this.#form = form;
    this.#problems = [];
    this.sending.reset();
    this.attachments.restore(this.#draft.value.files);
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.#host.requestUpdate();
  }
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
