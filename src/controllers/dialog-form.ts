/** A short form over the page: what is typed, what is wrong with it, what became of it. */
import { ApiError } from '../../sdk/index.ts';
import type { LeasekitError, UploadPurpose } from '../../sdk/index.ts';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { AttachmentsController } from './attachments.ts';
import type { KeptFile } from './attachments.ts';
import { DraftController } from './draft.ts';
import type { LeaseHost } from './lease.ts';
import { ScopeController } from './scope.ts';
import { MutationController } from './mutation.ts';
import type { MutationCall, MutationState } from './mutation.ts';

export type FormValues<Field extends string> = Readonly<Record<Field, string>>;

/** What is wrong with a field; the words are found by the code. */
export interface FormProblem {
  /** Empty for what concerns no field. */
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** What is sent. */
export interface FormInput<Field extends string> {
  /** Id of the record that the form is about; empty when it is about none. */
  readonly subject: string;
  readonly values: FormValues<Field>;
  /** Finished uploads. */
  readonly uploads: readonly string[];
}

export interface DialogFormOptions<Field extends string, Output> {
  /** Name of its drafts. */
  readonly name: string;
  /** What it is called in errors. */
  readonly source: string;
  /** What the files of the form are for; without it the form has none. */
  readonly files?: UploadPurpose;
  /** Least number of files. Default 0. */
  readonly leastFiles?: number;
  /** What is wrong before anything is sent. */
  check(values: FormValues<Field>): readonly FormProblem[];
  send(input: FormInput<Field>, lease: LeaseContextValue, call: MutationCall): Promise<Output>;
  /** Told once it is done. */
  done?(value: Output): void;
}

interface Draft<Field extends string> {
  readonly values: FormValues<Field>;
  readonly files: readonly KeptFile[];
}

/** A form in a dialog. What is typed and uploaded survives closing, reload and failure, until it is sent. */
export class DialogFormController<Field extends string, Output = unknown> {
  readonly #host: LeaseHost;
  readonly #options: DialogFormOptions<Field, Output>;
  readonly #draft: DraftController<Draft<Field>>;
  readonly #mutation: MutationController<FormInput<Field>, Output>;
  /** The files of the form. */
  readonly attachments?: AttachmentsController;
  #subject?: string;
  #initial = {} as FormValues<Field>;
  #problems: readonly FormProblem[] = [];
  #waiting = false;

  constructor(host: LeaseHost, options: DialogFormOptions<Field, Output>) {
    this.#host = host;
    this.#options = options;
    this.#draft = new DraftController<Draft<Field>>(host, {
      name: () => (this.#subject === undefined ? undefined : `${options.name}:${this.#subject}`),
      initial: () => ({ values: this.#initial, files: [] }),
      revive: (stored) => this.#revive(stored),
    });
    new ScopeController(host, () => this.close());
    this.#mutation = new MutationController<FormInput<Field>, Output>(host, {
      source: options.source,
      draft: () => this.#draft,
      send: (input, lease, call) => options.send(input, lease, call),
      done: (value) => {
        // Clearing tells the draft, which is thrown away last.
        this.attachments?.clear();
        this.#draft.discard();
        options.done?.(value);
      },
    });
    if (options.files) {
      const changed = (files: readonly KeptFile[]) => {
        if (this.#subject !== undefined && this.state.status !== 'succeeded') this.#draft.update({ files });
      };
      this.attachments = new AttachmentsController(host, { purpose: options.files, changed });
    }
  }

  /** Id of the record it is open for; undefined while it is closed. */
  get subject(): string | undefined {
    return this.#subject;
  }

  get values(): FormValues<Field> {
    return this.#draft.value.values;
  }

  /** Whether something of an earlier visit stands in it. */
  get restored(): boolean {
    return this.#draft.restored;
  }

  get problems(): readonly FormProblem[] {
    return this.#problems;
  }

  get state(): MutationState<Output> {
    return this.#mutation.state;
  }

  get sending(): boolean {
    return this.#waiting || this.#mutation.sending;
  }

  /** Why it was not sent, or may not have been. */
  get error(): LeasekitError | undefined {
    const { state } = this;
    return state.status === 'failed' || state.status === 'unknown' ? state.error : undefined;
  }

  /** Opens it for a record with what it begins with. */
  open(subject: string, initial: FormValues<Field>): void {
    this.#subject = subject;
    this.#initial = initial;
    this.#problems = [];
    this.#mutation.reset();
    this.attachments?.restore(this.#draft.value.files);
    this.#host.requestUpdate();
  }

  /** Closes it; what was typed is kept. */
  close(): void {
    this.#subject = undefined;
    this.#host.requestUpdate();
  }

  update(change: Partial<FormValues<Field>>): void {
    this.#draft.update({ values: { ...this.values, ...change } });
    // Sending something else is another attempt, not the same one again.
    if (this.state.status === 'failed') this.#mutation.reset();
  }

  /** Sends it, once, when nothing is wrong with it. Resolves to whether the reader has something to put right. */
  async submit(): Promise<boolean> {
    if (this.sending || this.#subject === undefined) return false;
    const { attachments } = this;
    const subject = this.#subject;
    this.#waiting = true;
    this.#host.requestUpdate();
    const mine = (await attachments?.settled()) ?? true;
    this.#waiting = false;
    if (!mine) return false;
    this.#problems = [...this.#options.check(this.values), ...this.#fileProblems()];
    this.#host.requestUpdate();
    if (this.#problems.length > 0) return true;
    const state = await this.#mutation.send({
      subject,
      values: this.values,
      uploads: attachments?.ids ?? [],
    });
    if (state.status === 'failed' && state.error instanceof ApiError) {
      this.#problems = state.error.fieldErrors.map(({ pointer, code, params }) => ({
        field: pointer.split('/')[1] ?? '',
        code,
        params,
      }));
      this.#host.requestUpdate();
    }
    return this.#problems.length > 0;
  }

  #fileProblems(): FormProblem[] {
    const { attachments } = this;
    if (!attachments) return [];
    if (attachments.items.some(({ state }) => state === 'failed'))
      return [{ field: 'attachmentIds', code: 'not_uploaded' }];
    const { leastFiles = 0 } = this.#options;
    return attachments.ids.length < leastFiles ? [{ field: 'attachmentIds', code: 'needed' }] : [];
  }

  #revive(stored: unknown): Draft<Field> | undefined {
    const { values, files } = (stored ?? {}) as Partial<Draft<Field>>;
    if (typeof values !== 'object' || values === null || !Array.isArray(files)) return undefined;
    const kept = Object.entries(values).filter(
      ([key, value]) => key in this.#initial && typeof value === 'string',
    );
    return { values: { ...this.#initial, ...Object.fromEntries(kept) }, files };
  }
}
