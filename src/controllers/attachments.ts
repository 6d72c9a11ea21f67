/** Files of a form on their way to the lessor. */
import type { ReactiveController } from 'lit';
import { asLeasekitError } from '../context/session.ts';
import { NetworkError, TimeoutError, UploadsResource } from '../../sdk/index.ts';
import type { LeasekitError, UploadPurpose } from '../../sdk/index.ts';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';
import { reportError } from './report.ts';

/** One file of a form. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly state: 'waiting' | 'uploading' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  /** Its id at the lessor, as soon as there is one. */
  readonly upload?: string;
  /** Why it did not arrive. */
  readonly failure?: LeasekitError;
}

/** What a draft remembers of a file. Its bytes are not among it: what was not finished has to be chosen again. */
export interface KeptFile {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly upload: string;
  readonly done: boolean;
}

export interface AttachmentsOptions {
  readonly purpose: UploadPurpose;
  /** Told what a draft should remember. */
  changed?(kept: readonly KeptFile[]): void;
}

/**
 * Uploads the files of a form as soon as they are chosen. What a broken connection stopped goes on when it is back, from
 * where it stopped. Nothing of one customer is seen by another.
 */
export class AttachmentsController implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: AttachmentsOptions;
  readonly #files = new Map<string, File>();
  readonly #aborts = new Map<string, AbortController>();
  #items: readonly Attachment[] = [];
  #halves: readonly KeptFile[] = [];
  #twice?: string;
  #scope?: string;
  #serial = 0;
  #waiting: (() => void)[] = [];

  constructor(host: LeaseHost, options: AttachmentsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The files, in the order in which they were chosen. */
  get items(): readonly Attachment[] {
    const scope = leaseOf(this.#host)?.value?.scope;
    if (this.#scope !== undefined && scope !== this.#scope) this.#drop();
    this.#scope = scope;
    return this.#items;
  }

  /** Ids of the uploads that are complete. */
  get ids(): string[] {
    return this.items.flatMap(({ state, upload }) => (state === 'done' && upload ? [upload] : []));
  }

  /** Whether files are still under way. */
  get busy(): boolean {
    return this.items.some(({ state }) => state === 'waiting' || state === 'uploading');
  }

  /** Names of files of an earlier visit that did not arrive whole: chosen again, they go on where they stopped. */
  get unfinished(): string[] {
    return this.#halves.map(({ name }) => name);
  }

  /** Name of a file that was left out because the same bytes are attached already. */
  get twice(): string | undefined {
    return this.#twice;
  }

  hostConnected(): void {
    addEventListener('online', this.#resume);
    // Moved within the page: what was stopped by it goes on.
    for (const { id, state } of this.#items) if (state === 'uploading') this.retry(id);
  }

  hostUpdate(): void {
    // At once, not when somebody looks: an upload that goes on would tell the draft of whoever is shown next.
    void this.items;
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#resume);
    for (const abort of this.#aborts.values()) abort.abort();
  }

  /** Attaches files and sends them. */
  add(files: readonly File[]): void {
    const added = files.map((file): Attachment => {
      const { name, size, lastModified } = file;
      const half = this.#halves.find((kept) => kept.name === name && kept.size === size);
      this.#halves = this.#halves.filter((kept) => kept !== half);
      const id = `file-${(this.#serial += 1)}`;
      this.#files.set(id, file);
      const base = { id, name, size, lastModified, state: 'waiting', progress: 0 } as const;
      return half ? { ...base, upload: half.upload } : base;
    });
    this.#twice = undefined;
    this.#set([...this.items, ...added]);
    for (const { id } of added) void this.#send(id);
  }

  /** Takes a file away; one that is on its way is stopped and given up. */
  remove(id: string): void {
    const found = this.items.find((item) => item.id === id);
    this.#aborts.get(id)?.abort();
    this.#files.delete(id);
    this.#set(this.#items.filter((item) => item !== found));
    const uploads = leaseOf(this.#host)?.value?.client.resource(UploadsResource);
    // The lessor forgets what nobody uses anyway.
    if (found?.upload) uploads?.delete(found.upload).catch(() => undefined);
  }

  /** Sends a file that failed once more, from where it stopped. */
  retry(id: string): void {
    if (this.#files.has(id)) void this.#send(id);
  }

  /** Takes what a draft remembers. */
  restore(kept: readonly KeptFile[]): void {
    this.#drop();
    this.#halves = kept.filter(({ done }) => !done);
    this.#items = kept
      .filter(({ done }) => done)
      .map(({ done: _done, ...file }) => {
        const id = `file-${(this.#serial += 1)}`;
        return { ...file, id, state: 'done', progress: 1 } as const;
      });
    this.#host.requestUpdate();
  }

  /** Forgets all files: they were sent along, or the form starts over. */
  clear(): void {
    this.#drop();
    this.#set([]);
  }

  /**
   * Resolves once nothing is under way any more. To false when by then somebody else is shown: what was about to be sent
   * belongs to whoever was there before.
   */
  async settled(): Promise<boolean> {
    const scope = leaseOf(this.#host)?.value?.scope;
    if (this.busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return leaseOf(this.#host)?.value?.scope === scope;
  }

  async #send(id: string): Promise<void> {
    const lease = leaseOf(this.#host)?.value;
    const file = this.#files.get(id);
    const resume = this.#items.find((item) => item.id === id)?.upload;
    if (!lease || !file) return;
    const abort = new AbortController();
    this.#aborts.set(id, abort);
    this.#change(id, { state: 'uploading', failure: undefined });
    try {
      const done = await lease.client.resource(UploadsResource).send(file, {
        purpose: this.#options.purpose,
        signal: abort.signal,
        ...(resume !== undefined && { resume }),
        onProgress: ({ id: upload, sent, total }) => {
          if (!abort.signal.aborted) this.#change(id, { upload, progress: total ? sent / total : 0 });
        },
      });
      if (abort.signal.aborted) return;
      const twin = done.duplicateOf && this.#items.some(({ upload }) => upload === done.duplicateOf?.id);
      if (twin) {
        this.remove(id);
        this.#twice = file.name;
        this.#host.requestUpdate();
      } else this.#change(id, { upload: done.id, state: 'done', progress: 1 });
    } catch (thrown) {
      if (abort.signal.aborted) return;
      const failure = asLeasekitError(thrown, 'uploads.send');
      this.#change(id, { state: 'failed', failure });
      reportError(this.#host, failure, 'uploads.send');
    } finally {
      if (this.#aborts.get(id) === abort) this.#aborts.delete(id);
    }
  }

  readonly #resume = (): void => {
    for (const { id, state, failure } of this.#items) {
      const lost = failure instanceof NetworkError || failure instanceof TimeoutError;
      if (state === 'failed' && lost) this.retry(id);
    }
  };

  #change(id: string, change: Partial<Attachment>): void {
    this.#set(this.#items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  #set(items: readonly Attachment[]): void {
    const before = JSON.stringify(this.#kept);
    this.#items = items;
    const kept = this.#kept;
    if (JSON.stringify(kept) !== before) this.#options.changed?.(kept);
    if (!items.some(({ state }) => state === 'waiting' || state === 'uploading')) {
      for (const told of this.#waiting.splice(0)) told();
    }
    this.#host.requestUpdate();
  }

  get #kept(): KeptFile[] {
    return [
      ...this.#halves,
      ...this.#items.flatMap(({ name, size, lastModified, upload, state }) =>
        upload ? [{ name, size, lastModified, upload, done: state === 'done' }] : [],
      ),
    ];
  }

  /** Without telling anybody: what a draft remembers belongs to somebody else, or to another form. */
  #drop(): void {
    for (const abort of this.#aborts.values()) abort.abort();
    this.#aborts.clear();
    this.#files.clear();
    this.#items = this.#halves = [];
    this.#twice = undefined;
    for (const told of this.#waiting.splice(0)) told();
  }
}
