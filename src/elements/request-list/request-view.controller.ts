/** One request with its conversation, and what can be done about it. */
import { DocumentsResource, DownloadsResource, RequestsResource } from '../../../sdk/index.ts';
import type {
  LeaseDocument,
  RequestMessage,
  RequestType,
  ServiceRequest,
  Versioned,
} from '../../../sdk/index.ts';
import { AttachmentsController } from '../../controllers/attachments.ts';
import type { KeptFile } from '../../controllers/attachments.ts';
import { DraftController } from '../../controllers/draft.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';

import { loadTypes } from './request-list.controller.ts';

export type { MutationState } from '../../controllers/mutation.ts';
export type { QueryState } from '../../controllers/query.ts';

interface Reply {
  readonly body: string;
  readonly files: readonly KeptFile[];
}

/** What is done with a request; `etag` is the version that was shown. */
export type Step =
  | {
      readonly kind: 'answer' | 'addMessage';
      readonly id: string;
      readonly etag?: string;
      readonly body: string;
      readonly attachmentIds: string[];
    }
  | { readonly kind: 'cancel'; readonly id: string; readonly etag?: string; readonly reason: string };

export interface RequestViewOptions {
  requestId(): string | undefined;
  enabled(): boolean;
  done(step: Step['kind']): void;
}

export class RequestViewController {
  readonly request: QueryController<Versioned<ServiceRequest>>;
  readonly conversation: QueryController<readonly RequestMessage[]>;
  readonly attachments: AttachmentsController;
  readonly step: MutationController<Step, unknown>;
  readonly #types: QueryController<readonly RequestType[]>;
  readonly #reply: DraftController<Reply>;
  readonly #host: LeaseHost;
  #shown = '';

  constructor(host: LeaseHost, options: RequestViewOptions) {
    this.#host = host;
    const id = () => options.requestId() ?? '';
    const enabled = () => options.enabled() && id() !== '';
    const requests = () => leaseOf(host)?.value?.client.resource(RequestsResource);
    this.request = new QueryController<Versioned<ServiceRequest>>(host, () => ({
      key: ['requests.get', id()],
      enabled: enabled(),
      load: (signal, { client }) => client.resource(RequestsResource).get(id(), { signal }),
    }));
    this.conversation = new QueryController<readonly RequestMessage[]>(host, () => ({
      key: ['requests.conversation', id()],
      enabled: enabled(),
      load: async (signal, { client }) => {
        const lines: RequestMessage[] = [];
        for await (const line of await client.resource(RequestsResource).conversation(id(), { signal }))
          lines.push(line);
        return lines;
      },
    }));
    this.#types = new QueryController<readonly RequestType[]>(host, () => ({
      key: ['requestTypes.list', 'all', {}],
      enabled: enabled(),
      load: (signal, lease) => loadTypes(lease, signal),
    }));
    this.#reply = new DraftController<Reply>(host, {
      name: () => (id() ? `request-reply:${id()}` : undefined),
      initial: () => ({ body: '', files: [] }),
      revive: (stored) => {
        const { body, files } = (stored ?? {}) as Partial<Reply>;
        return typeof body === 'string' && Array.isArray(files) ? { body, files } : undefined;
      },
    });
    this.attachments = new AttachmentsController(host, {
      purpose: 'request',
      changed: (files) => this.#reply.update({ files }),
    });
    this.step = new MutationController<Step, unknown>(host, {
      source: 'requests.change',
      draft: ({ kind }) => (kind === 'cancel' ? undefined : this.#reply),
      send: async (step, _lease, { idempotencyKey, signal }) => {
        const call = { idempotencyKey, signal, ...(step.etag !== undefined && { etag: step.etag }) };
        if (step.kind === 'cancel')
          return requests()?.cancel(step.id, step.reason ? { reason: step.reason } : {}, call);
        const { body, attachmentIds } = step;
        if (step.kind === 'addMessage') return requests()?.addMessage(step.id, { body, attachmentIds }, call);
        return requests()?.answer(step.id, { ...(body && { body }), attachmentIds }, call);
      },
      done: (_, { kind }) => {
        if (kind !== 'cancel') {
          this.attachments.clear();
          this.#reply.discard();
        }
        options.done(kind);
      },
    });
    host.addController({ hostUpdate: () => this.#sync() });
  }

  /** Definition of its type, for the names of what was asked. */
  typeOf({ type }: ServiceRequest): RequestType | undefined {
    const { state } = this.#types;
    return state.status === 'ready' ? state.value.find(({ code }) => code === type) : undefined;
  }

  /** What stands in the reply. */
  get body(): string {
    return this.#reply.value.body;
  }

  set body(body: string) {
    this.#reply.update({ body });
  }

  may(action: 'cancel' | 'answer' | 'addMessage'): boolean {
    return leaseOf(this.#host)?.value?.rights(`requests.${action}`) === 'allowed';
  }

  /** Does it, once; what has changed meanwhile is asked for again. */
  async run(step: Step): Promise<'done' | 'stale' | 'failed'> {
    if (!(await this.attachments.settled())) return 'failed';
    const outcome = await this.step.send(step);
    if (outcome.status === 'succeeded') return 'done';
    const stale = outcome.status === 'failed' && /^(Precondition|Conflict)Error$/.test(outcome.error.name);
    if (stale) await this.request.refetch();
    return stale ? 'stale' : 'failed';
  }

  async refresh(): Promise<void> {
    await Promise.all([this.request.refetch(), this.conversation.refetch()]);
  }

  /** A file of the request; undefined when it cannot be fetched. */
  async file({ id }: LeaseDocument): Promise<Blob | undefined> {
    const client = leaseOf(this.#host)?.value?.client;
    if (!client) return undefined;
    try {
      const link = await client.resource(DocumentsResource).download(id);
      return await client.resource(DownloadsResource).blob(link);
    } catch {
      // What failed is said by the element, in words.
      return undefined;
    }
  }

  #sync(): void {
    const { state } = this.request;
    const shown = `${leaseOf(this.#host)?.value?.scope ?? ''} ${state.status === 'ready' ? state.value.id : ''}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.step.reset();
    this.attachments.restore(this.#reply.value.files);
  }
}
