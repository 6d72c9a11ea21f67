/** Notes every change of a lessor, and does them again: one after the other, so that they always give the same. */
import type { Answerer } from '../handlers/index.ts';
import { bearerOf, roleOf } from '../http/caller.ts';
import type { MockOptions } from '../options.ts';
import type { ScenarioName } from '../scenarios/names.ts';
import type { MockState } from '../state.ts';
import { Bodies } from './bodies.ts';
import type { KeptBody } from './bodies.ts';
import { entryOf, isSteering, steerAgain } from './steering.ts';

/** One change: the request that made it, without its token, and how it was answered. */
export interface Entry {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: KeptBody;
  /** Who sent it: a role, or the number of the entry that gave out the token. */
  readonly by?: string | number;
  readonly status: number;
}

/** Brings entries into the file; `options` when a reset changed what the lessor is made of. */
type Write = (entries: readonly Entry[], options?: MockOptions) => Promise<void>;

const LEFT_OUT =
  /^(authorization|cookie|host|connection|content-length|transfer-encoding|user-agent|origin|referer|accept|accept-encoding|sec-.*)$/;

/** Refusals that a lessor remembers: wrong passwords, attempts that were not permitted. */
const REFUSED = new Set([401, 403, 409, 422]);

/** A kept change is answered otherwise by this version: what was kept is worth nothing to it. */
export class ChangedAnswerError extends Error {
  constructor(
    /** Which change, counted from one. */
    readonly at: number,
    readonly entry: Entry,
    readonly now: number,
  ) {
    super(`Change ${at}, ${entry.method} ${entry.path}, is now answered ${now} and was ${entry.status}`);
  }
}

/** Tokens that entries gave out, so that later ones can be sent by the same session without keeping its token. */
class Tokens {
  readonly #entryOf = new Map<string, number>();
  readonly #given = new Map<number, string>();

  /** Notes the token in an answer, if it has one. */
  async note(entry: number, response: Response): Promise<void> {
    if (!/json/.test(response.headers.get('content-type') ?? '')) return;
    const { token } = ((await response.clone().json()) ?? {}) as { token?: unknown };
    if (typeof token !== 'string') return;
    this.#entryOf.set(token, entry);
    this.#given.set(entry, token);
  }

  /** Who sends this request. */
  senderOf(request: Request, fallback: 'customer' | 'staff' | 'readonly'): string | number | undefined {
    const token = bearerOf(request);
    if (token === undefined) return undefined;
    return this.#entryOf.get(token) ?? roleOf(token, fallback);
  }

  /** A token of that sender. */
  tokenOf(sender: string | number): string {
    return typeof sender === 'number' ? (this.#given.get(sender) ?? 'customer-unknown') : `${sender}-again`;
  }
}

function passAgain(state: MockState, entry: Entry, at: number): void {
  try {
    steerAgain(state, entry);
  } catch {
    throw new ChangedAnswerError(at + 1, entry, 422);
  }
}

/** Keeps a lessor. */
export class Keeper {
  readonly #write: Write;
  #entries: Entry[];
  #options: MockOptions | undefined;
  #epoch = 1;
  #tokens = new Tokens();
  #turn: Promise<unknown> = Promise.resolve();
  #written: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(entries: readonly Entry[], write: Write) {
    this.#entries = [...entries];
    this.#write = write;
  }

  /** Does everything again, and answers from then on, noting what changes. @throws {ChangedAnswerError} when it went otherwise. */
  readonly keep = async (state: MockState, answer: Answerer): Promise<Answerer> => {
    const scenario = state.scenarioName;
    let last: ScenarioName = scenario;
    state.setScenario('default');
    state.onSteered = undefined;
    for (const [at, entry] of this.#entries.entries()) {
      // A fault that was on then would only be in the way of what went well in spite of it.
      if (entry.path === '/__mock/scenario') {
        last = (JSON.parse(Bodies.text(entry.body)) as { scenario: ScenarioName }).scenario;
        continue;
      }
      if (isSteering(entry.path)) {
        passAgain(state, entry, at);
        continue;
      }
      const response = await answer(this.#again(entry));
      await this.#tokens.note(at, response);
      if (response.status !== entry.status) throw new ChangedAnswerError(at + 1, entry, response.status);
      await response.body?.cancel();
    }
    state.setScenario(scenario === 'default' ? last : scenario);
    this.#epoch = state.epoch;
    state.onSteered = (step) => {
      if (state.epoch !== this.#epoch) this.#begin(state);
      this.#entries.push(entryOf(step));
      // Whoever steers does not wait for it; a request that does hears of a failure.
      this.#flush().catch(() => undefined);
    };
    return (request) => this.#answer(state, answer, request);
  };

  #again({ method, path, headers, body, by, status }: Entry): Request {
    const all = new Headers(headers);
    if (by !== undefined) all.set('authorization', `Bearer ${this.#tokens.tokenOf(by)}`);
    // Versions of another program version may differ; that it was the right one is known.
    if (status < 300 && all.has('if-match')) all.set('if-match', '*');
    return new Request(`http://localhost${path}`, { method, headers: all, body: Bodies.restore(body) });
  }

  async #answer(state: MockState, answer: Answerer, request: Request): Promise<Response> {
    if (/^(GET|HEAD|OPTIONS)$/.test(request.method)) return answer(request);
    // One at a time: noted in the order in which they happened.
    const turn = this.#turn.then(() => this.#note(state, answer, request));
    this.#turn = turn.catch(() => undefined);
    const response = await turn;
    await this.#flush();
    return response;
  }

  async #note(state: MockState, answer: Answerer, request: Request): Promise<Response> {
    const bytes = new Uint8Array(await request.clone().arrayBuffer());
    const by = this.#tokens.senderOf(request, state.options.role ?? 'customer');
    const sound = state.scenarioName === 'default';
    if (state.epoch !== this.#epoch) this.#begin(state);
    const response = await answer(request);
    const { pathname, search } = new URL(request.url);
    if (response.ok && pathname === '/__mock/reset') {
      this.#begin(state);
      return response;
    }
    // A refusal counts too (a wrong password, say), but not one that a fault made up, or that nothing came of.
    const counts = sound && REFUSED.has(response.status) && (response.status !== 401 || by === undefined);
    // The provider's page leads back once the payer has answered.
    const done = response.ok || response.status === 303;
    if (response.type === 'error' || !(done || counts)) return response;
    if (isSteering(pathname)) return response;
    const headers = Object.fromEntries([...request.headers].filter(([name]) => !LEFT_OUT.test(name)));
    const body = Bodies.keep(bytes);
    const { status } = response;
    this.#entries.push({
      ...{ method: request.method, path: pathname + search, headers, status },
      ...(body && { body }),
      ...(by !== undefined && { by }),
    });
    await this.#tokens.note(this.#entries.length - 1, response);
    return response;
  }

  /** After a reset nothing of before counts. */
  #begin({ options, epoch }: MockState): void {
    this.#epoch = epoch;
    const { seed, invoices, label, businessDate, scenario, latencyMs, role } = options;
    this.#options = { seed, invoices, label, businessDate, scenario, latencyMs, role };
    this.#entries = [];
    this.#tokens = new Tokens();
  }

  /** Brings everything noted so far into the file; those who come meanwhile share the next time. */
  #flush(): Promise<void> {
    if (!this.#written) {
      this.#written = this.#write(this.#entries, this.#options).finally(() => (this.#written = undefined));
      return this.#written;
    }
    this.#next ??= this.#written
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#flush();
      });
    return this.#next;
  }
}
