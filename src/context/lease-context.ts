/** What a provider gives to everything that belongs to it. */
import { createContext } from '@lit/context';
import type {
  Capabilities,
  BareClient,
  LeasekitError,
  LocalDate,
  PrivateLabel,
  Session,
} from '../../sdk/index.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { FilterValues } from '../lib/filter-codec.ts';
import type { QueryClient } from './query-client.ts';

export type SessionStatus = 'loading' | 'ready' | 'signed-out' | 'failed';

export interface SessionState {
  readonly status: SessionStatus;
  /** Present when `status` is `ready`. */
  readonly value?: Session;
  /** Present when `status` is `failed`, and when the lessor said why it signed the user out. */
  readonly error?: LeasekitError;
}

/** A right is `resource.action`, such as `invoices.list`, `invoices.pdf`, `promises.create`. */
export type Right = `${string}.${string}`;
export type RightState = 'allowed' | 'not-offered' | 'not-permitted' | 'pending';

export const ROUTE_NAMES = [
  'dashboard',
  'contracts',
  'contract',
  'invoices',
  'invoice',
  'payments',
  'payment',
  'assets',
  'policies',
  'requests',
  'request',
  'requestNew',
  'documents',
  'messages',
  'reports',
  'notifications',
  'claims',
  'pay',
  'promise',
  'confirm',
  'autopay',
  'payoff',
  'account',
  'users',
  'search',
  'help',
] as const;
export type RouteName = (typeof ROUTE_NAMES)[number];
/** Where the host page shows what: `{ contract: '/contracts/{id}' }`. A route that is absent has no link. */
export type Routes = Partial<Record<RouteName, string>>;

export type ColorScheme = 'light' | 'dark' | 'auto';

/** Where widgets mirror their filters: a part of the page's URL. */
export interface Address {
  /** What it says now, such as `?timing=overdue`, or empty. */
  readonly search: string;
  /** The whole URL that says this instead. */
  at(search: string): string;
}

export interface LeaseContextValue {
  /** Speaks to the lessor in the current locale and for the current customer. */
  readonly client: BareClient;
  /** The one cache of this provider; keys start with `scope`. */
  readonly queries: QueryClient;
  readonly session: SessionState;
  readonly label?: PrivateLabel;
  readonly capabilities?: Capabilities;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly localizer: Localizer;
  /** The lessor's today. */
  readonly businessDate?: LocalDate;
  /** Whose data this is: label, user and customer. Nothing cached under one scope is shown under another. */
  readonly scope: string;
  /** The customer that is acted for; absent while it is the session's own. */
  readonly customerId?: string;
  /** The brand and the color scheme as style sheets, for the shadow root of each widget. */
  readonly sheets: readonly CSSStyleSheet[];
  /** What the lessor offers ∧ what the user may do. What the record allows now is the widget's to add. */
  rights(right: Right): RightState;
  /** Link to a page of the host, or undefined when the host named no such route. */
  href(route: RouteName, params?: Record<string, string>, filter?: FilterValues): string | undefined;
  /** Where filters are mirrored. Default: the query of the page's own URL. */
  readonly address?: Address;
  /**
   * Shows another customer's data, or without an id one's own again: everything that was shown goes, then the session is
   * asked for anew. Whether the user may is the lessor's to say.
   */
  actFor?(customerId: string | undefined): void;
  /** Asks for the session again, after signing in or after a failure. */
  retrySession(): void;
  /** For the frame: the lessor no longer accepts this session. */
  sessionLost(error: LeasekitError): void;
}

/** A symbol, not a name: two versions of Leasekit on one page never read each other's value. */
export const leaseContext = createContext<LeaseContextValue | undefined>(Symbol('lease'));
