/** What a mock lessor remembers between requests; the handlers read it, the control changes it. */
import { ClockDesk } from './desks/clock.ts';
import { OutboxDesk } from './desks/outbox.ts';
import type { Sent } from './desks/outbox.ts';
import { createLessor } from './engine/index.ts';
import type { Lessor } from './engine/index.ts';
import { isLocalDate } from './http/local-date.ts';
import { IdempotencyStore } from './http/idempotency.ts';
import type { MockControl, MockOptions, RequestRecord } from './options.ts';
import { parseScenario } from './scenarios/names.ts';
import type { ParsedScenario, ScenarioName } from './scenarios/names.ts';

const LOG_LENGTH = 1000;
const DEFAULT_SLOW_MS = 2000;
const DEFAULT_HEARTBEAT_MS = 15_000;

/** Time that was made to pass. */
export type Steering =
  | { readonly action: 'advance'; readonly date: string }
  | { readonly action: 'clock'; readonly seconds: number };

export class MockState implements MockControl {
  /** Keys of writes that were answered. */
  readonly idempotency = new IdempotencyStore();
  /** Ends each answer that is still being streamed. */
  readonly streams = new Set<() => void>();
  /** Tokens that were signed out. */
  readonly revoked = new Set<string>();
  scenario: ParsedScenario;
  /** Address under which browsers reach the lessor; undefined where requests themselves tell it. */
  publicUrl: string | undefined;
  /** Goes up when a new lessor is made: what was read of the last one is worth nothing. */
  epoch = 1;
  /** Hears when time is made to pass, for whoever keeps what happens. */
  onSteered: ((step: Steering) => void) | undefined;
  #scenarioName: ScenarioName;
  #options: MockOptions;
  #lessor: Lessor | undefined;
  #requests: RequestRecord[] = [];
  #counts = new Map<string, number>();
  #traces = 0;
  #sessions = 0;
  #firstToken: string | undefined;

  constructor(options: MockOptions) {
    this.#options = options;
    this.#scenarioName = options.scenario ?? 'default';
    this.scenario = parseScenario(this.#scenarioName);
  }

  get options(): Readonly<MockOptions> {
    return this.#options;
  }

  get scenarioName(): ScenarioName {
    return this.#scenarioName;
  }

  /** Made on first use: a page that never asks does not pay for it. */
  get lessor(): Lessor {
    if (this.#lessor) return this.#lessor;
    const { seed, invoices, label, businessDate, advanceTo = '', keepAs, lessor, clock } = this.#options;
    this.#lessor = lessor ?? createLessor({ seed, invoices, label, businessDate });
    // Where changes are kept they come first.
    if (keepAs === undefined && advanceTo > this.#lessor.businessDate) this.#lessor.advanceTo(advanceTo);
    const start = performance.now();
    if (clock === 'running') this.#lessor.desk(ClockDesk).run(() => (performance.now() - start) / 1000);
    return this.#lessor;
  }

  get requests(): readonly RequestRecord[] {
    return this.#requests;
  }

  get latencyMs(): number {
    return this.#options.latencyMs ?? 0;
  }

  get heartbeatMs(): number {
    return this.#options.heartbeatMs ?? DEFAULT_HEARTBEAT_MS;
  }

  get slowMs(): number {
    return this.#options.slowMs ?? DEFAULT_SLOW_MS;
  }

  setScenario(name: ScenarioName): void {
    this.scenario = parseScenario(name);
    this.#scenarioName = name;
    this.#counts.clear();
    this.#firstToken = undefined;
  }

  advanceTo(date: string): void {
    if (!isLocalDate(date)) throw new RangeError('Not a calendar day');
    if (date < this.lessor.businessDate) throw new RangeError('The business date only moves forward');
    this.lessor.advanceTo(date);
    this.onSteered?.({ action: 'advance', date });
  }

  /** What the lessor sent, the latest last. */
  get outbox(): readonly Sent[] {
    return this.lessor.desk(OutboxDesk).sent;
  }

  forward(seconds: number): void {
    this.lessor.desk(ClockDesk).forward(seconds);
    this.onSteered?.({ action: 'clock', seconds });
  }

  reset(options: MockOptions = {}): void {
    const scenario = parseScenario(options.scenario ?? this.#options.scenario ?? 'default');
    this.#options = { ...this.#options, ...options };
    this.#scenarioName = this.#options.scenario ?? 'default';
    this.scenario = scenario;
    this.#lessor = undefined;
    this.epoch += 1;
    for (const end of [...this.streams]) end();
    this.#requests = [];
    this.#counts.clear();
    this.#firstToken = undefined;
    this.idempotency.clear();
    this.revoked.clear();
  }

  /** How often this was counted before under the current scenario; counts it once more. */
  count(key: string): number {
    const before = this.#counts.get(key) ?? 0;
    this.#counts.set(key, before + 1);
    return before;
  }

  /** True for the token that was seen first under the current scenario. */
  isFirstToken(token: string): boolean {
    this.#firstToken ??= token;
    return this.#firstToken === token;
  }

  /** A reference for the next answer; the same in every run. */
  nextTrace(): string {
    this.#traces += 1;
    return `mock-${this.#traces.toString(36).padStart(6, '0')}`;
  }

  /** A token that was never given out before. */
  nextToken(prefix: string): string {
    this.#sessions += 1;
    return `${prefix}-${this.#sessions}`;
  }

  log(entry: RequestRecord): void {
    this.#requests.push(entry);
    if (this.#requests.length > LOG_LENGTH) this.#requests.shift();
  }
}
