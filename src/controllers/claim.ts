/** What a customer says about open invoices (a promise, a confirmation): which ones, how much, and a few words. */
import { ApiError } from '../../sdk/index.ts';
import type { FieldError, LeasekitError, Money, UploadPurpose } from '../../sdk/index.ts';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { AttachmentsController } from './attachments.ts';
import type { KeptFile } from './attachments.ts';
import { DraftController } from './draft.ts';
import type { LeaseHost } from './lease.ts';
import { MutationController } from './mutation.ts';
import type { MutationCall } from './mutation.ts';
import { OpenInvoicesController } from './open-invoices.ts';

/** What is sent. */
export interface ClaimInput {
  readonly invoiceIds: readonly string[];
  readonly amount: Money;
  /** Fields by name, as typed; empty ones are left out by whoever sends. */
  readonly values: Readonly<Record<string, string>>;
  /** Finished uploads. */
  readonly uploads: readonly string[];
}

export interface ClaimOptions<Output> {
  /** Name of its drafts. */
  readonly name: string;
  /** What it is called in errors. */
  readonly source: string;
  /** What its files are for; without it there are none. */
  readonly files?: UploadPurpose | undefined;
  /** Invoices that the embedder names. */
  ids(): readonly string[];
  enabled(): boolean;
  send(input: ClaimInput, lease: LeaseContextValue, call: MutationCall): Promise<Output>;
  done(value: Output): void;
}

interface ClaimDraft {
  readonly chosen?: readonly string[] | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly KeptFile[];
}

/** The draft survives reload, failure and the end of a session; it is gone once its claim is taken down. */
export class ClaimController<Output> {
  readonly invoices: OpenInvoicesController;
  readonly sending: MutationController<ClaimInput, Output>;
  readonly attachments?: AttachmentsController;
  readonly #options: ClaimOptions<Output>;
  readonly #draft: DraftController<ClaimDraft>;
  #restoredFor?: string;

  constructor(host: LeaseHost, options: ClaimOptions<Output>) {
    this.#options = options;
    this.invoices = new OpenInvoicesController(host, options);
    this.#draft = new DraftController<ClaimDraft>(host, {
      name: () => [options.name, ...options.ids()].join(' '),
      initial: () => ({ values: {}, files: [] }),
      revive: (stored) => {
        const { values, files } = (stored ?? {}) as Partial<ClaimDraft>;
        return typeof values === 'object' && Array.isArray(files) ? (stored as ClaimDraft) : undefined;
      },
    });
    this.sending = new MutationController<ClaimInput, Output>(host, {
      source: options.source,
      draft: () => this.#draft,
      send: (input, lease, call) => options.send(input, lease, call),
      done: (value) => {
        this.#draft.discard();
        this.attachments?.clear();
        options.done(value);
      },
    });
    if (options.files) {
      this.attachments = new AttachmentsController(host, {
        purpose: options.files,
        changed: (files) => {
          if (this.sending.state.status !== 'succeeded') this.#draft.update({ files });
        },
      });
    }
  }

  /** Takes the files of an earlier visit into the form, once for each customer. */
  restore(scope: string): void {
    const { files } = this.#draft.value;
    if (this.#restoredFor === scope) return;
    this.#restoredFor = scope;
    if (files.length > 0) this.attachments?.restore(files);
  }

  /** Whether something of an earlier visit stands in it. */
  get restored(): boolean {
    return this.#draft.restored;
  }

  get chosen(): ReadonlySet<string> {
    return new Set(this.#draft.value.chosen ?? this.#options.ids());
  }

  get values(): Readonly<Record<string, string>> {
    return this.#draft.value.values;
  }

  choose(id: string, on: boolean): void {
    const others = [...this.chosen].filter((each) => each !== id);
    this.#draft.update({ chosen: on ? [...others, id] : others });
    this.#edited();
  }

  set(name: string, value: string): void {
    this.#draft.update({ values: { ...this.values, [name]: value } });
    this.#edited();
  }

  discard(): void {
    this.#draft.discard();
    this.attachments?.clear();
    this.sending.reset();
  }

  /** Sends it once its files are there. A refusal may come from figures that are no longer true: they are asked for again. */
  async submit(input: Omit<ClaimInput, 'uploads'>): Promise<LeasekitError | undefined> {
    if ((await this.attachments?.settled()) === false) return undefined;
    const state = await this.sending.send({ ...input, uploads: this.attachments?.ids ?? [] });
    if (state.status !== 'failed') return undefined;
    await this.invoices.refetch();
    return state.error;
  }

  #edited(): void {
    if (this.sending.state.status === 'failed') this.sending.reset();
  }
}

/** What the lessor refused a claim with, field by field. */
export const refusals = (error: LeasekitError): readonly FieldError[] =>
  error instanceof ApiError ? error.fieldErrors : [];
