/** What a mock lessor is made with, and how it is steered while it runs. */
import type { Sent } from './desks/outbox.ts';
import type { Lessor } from './engine/index.ts';
import type { ScenarioName } from './scenarios/names.ts';

/** Who signs in: a customer's user, the lessor's staff, or a customer's user who may only look. */
export type Role = 'customer' | 'staff' | 'readonly';

export interface MockOptions {
  /** Seed of the generated data; the same seed always gives the same lessor. */
  seed?: number;
  /** Number of invoices of the default customer, 1 to 100,000. Default 300. */
  invoices?: number;
  /** Private label the lessor answers with. */
  label?: 'nordvik' | 'arca';
  /** The lessor's today, `YYYY-MM-DD`. */
  businessDate?: string;
  /**
   * Day up to which time passes once the lessor is made, and once what was kept has been done again: the same as moving the
   * business date there by hand. Default: the business date.
   */
  advanceTo?: string;
  /** Departure from normal behaviour. Default `'default'`. */
  scenario?: ScenarioName;
  /** Time every answer takes, in milliseconds. Default 0. */
  latencyMs?: number;
  /** Time a slow answer takes in the scenarios `slow` and `lateThenFresh`, in milliseconds. Default 2000. */
  slowMs?: number;
  /** Time between two signs of life on a stream of events, in milliseconds. Default 15,000. */
  heartbeatMs?: number;
  /** Role of a caller whose token does not name one (`staff-…`, `readonly-…`). Default `'customer'`. */
  role?: Role;
  /**
   * Whether the lessor's clock goes on while the mock runs, so that people who try it see codes expire. Default `'still'`:
   * it stands at nine on the business date, and the same requests always get the same answers.
   */
  clock?: 'still' | 'running';
  /**
   * Address of the page that shows the payment provider's, with `{session}` in it. Default: the mock's own, which browsers
   * reach behind the HTTP server alone.
   */
  payPage?: string;
  /**
   * In a page: keeps changes under this name while the tab goes from page to page, and the time that is made to pass. The
   * lessor begins anew when it is made of something else, or has gone past `advanceTo`. Default: changes go with the page.
   */
  keepAs?: string;
  /** A lessor made elsewhere; `seed`, `invoices`, `label` and `businessDate` are then ignored. */
  lessor?: Lessor;
}

/** One answered request. Headers and bodies are left out, so no token or personal data stays behind. */
export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** HTTP status; 0 when the connection was broken or the caller went away. */
  readonly status: number;
}

export interface MockControl {
  /** Changes the scenario from the next request on, and forgets what the last one had counted. */
  setScenario(name: ScenarioName): void;
  /** Moves the lessor's today forward; kept as other changes are. Invoices fall due, billing runs happen. */
  advanceTo(date: string): void;
  /** Moves the lessor's clock on, without a day passing: codes, links and tokens expire. */
  forward(seconds: number): void;
  /** Makes a new lessor; options given replace the ones of the start. Clears log, promises and keys. */
  reset(options?: MockOptions): void;
  readonly lessor: Lessor;
  /** What the lessor sent by text message and e-mail: one-time codes, invitations, links. Never part of an answer. */
  readonly outbox: readonly Sent[];
  /** The last thousand answered requests, oldest first. */
  readonly requests: readonly RequestRecord[];
}
