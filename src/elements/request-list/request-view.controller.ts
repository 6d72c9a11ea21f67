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
  /** Why it is to be taken back. */
  readonly reason: string;
  readonly files: readonly KeptFile[];
}

/** What is done with a request; `etag` is the version that was shown. */
export type Step =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly etag?: string;
      readonly body: string;
      readonly attachmentIds: string[];
    }
  /** A line meets every version: what is sent again after a reload is the same. */
  | {
      readonly kind: 'addMessage';
      readonly id: string;
      readonly body: string;
      readonly attachmentIds: string[];
    }
  | { readonly kind: 'cancel'; readonly id: string; readonly etag?: string; readonly reason: string };

export interface RequestViewOptions {
  requestId(): string | undefined;
  enabled(): boolean;
  done(step: Step['kind']): void;
}

/** Whether something was refused because the request is no longer what was shown: told once what it is now is here. */
export const isStale = ({ name }: Error): boolean => /^(Precondition|Conflict)Error$/.test(name);

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
      initial: () => ({ body: '', reason: '', files: [] }),
      revive,
    });
    this.attachments = new AttachmentsController(host, {
      purpose: 'request',
      changed: (files) => this.#reply.update({ files }),
    });
    this.step = new MutationController<Step, unknown>(host, {
      source: 'requests.change',
      draft: () => this.#reply,
      send: async (step, _lease, { idempotencyKey, signal }) => {
        const once = { idempotencyKey, signal };
        if (step.kind === 'addMessage') {
          const { body, attachmentIds } = step;
          return requests()?.addMessage(step.id, { body, attachmentIds }, once);
        }
        const call = { ...once, ...(step.etag !== undefined && { etag: step.etag }) };
        if (step.kind === 'cancel')
          return requests()?.cancel(step.id, step.reason ? { reason: step.reason } : {}, call);
        const { body, attachmentIds } = step;
        return requests()?.answer(step.id, { ...(body && { body }), attachmentIds }, call);
      },
      already: (step, { client }) => alreadyDone(step, client.resource(RequestsResource)),
      done: (_, { kind }) => {
        // Who withdraws a request has no more to say about it.
        this.attachments.clear();
        this.#reply.discard();
        options.done(kind);
      },
    });
    host.addController({ hostUpdate: () => this.#sync() });
  }

  /** Whether all is here that stands above the reply: what is pressed there must not move away. */
  get settled(): boolean {
    return [this.request, this.conversation, this.#types].every(({ state }) => state.status !== 'loading');
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

  get reason(): string {
    return this.#reply.value.reason;
  }

  set reason(reason: string) {
    this.#reply.update({ reason });
  }

  may(action: 'cancel' | 'answer' | 'addMessage'): boolean {
    return leaseOf(this.#host)?.value?.rights(`requests.${action}`) === 'allowed';
  }

  /** Does it, once; what has changed meanwhile is asked for again. */
  async run(step: Step): Promise<'done' | 'stale' | 'failed'> {
    if (!(await this.attachments.settled())) return 'failed';
    const outcome = await this.step.send(step);
    if (outcome.status === 'succeeded') return 'done';
    const stale = outcome.status === 'failed' && isStale(outcome.error);
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

function revive(stored: unknown): Reply | undefined {
  const { body, files, reason = '' } = (stored ?? {}) as Partial<Reply>;
  return typeof body === 'string' && Array.isArray(files) ? { body, reason, files } : undefined;
}

/** What a step has made of the request before, without an answer that says so. */
async function alreadyDone(step: Step, requests: RequestsResource): Promise<unknown> {
  const now = await requests.get(step.id);
  if (step.kind === 'cancel') return now.state === 'cancelled' ? now : undefined;
  for await (const { body, from } of await requests.conversation(step.id))
    if (from === 'customer' && body === step.body) return now;
  return undefined;
}
