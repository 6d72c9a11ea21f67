import { encodeFilter } from '../../lib/filter-codec.ts';
import type {
  ConfirmStartEvent,
  PayStartEvent,
  PromiseStartEvent,
  RequestOpenEvent,
  RequestStartEvent,
  RouteOpenEvent,
} from '../start-events.ts';
import type { PortalController } from './portal.controller.ts';
import type { PortalRouteName } from './routes.ts';

/** Intents about invoices, and the pages that they lead to. */
const PAYING = {
  'lease-pay-start': 'pay',
  'lease-promise-start': 'promise',
  'lease-confirm-start': 'confirm',
} as const;
const NAMES = [
  'lease-pay-start',
  'lease-promise-start',
  'lease-confirm-start',
  'lease-request-start',
  'lease-request-open',
  'lease-route-open',
] as const;
type Paying = PayStartEvent | PromiseStartEvent | ConfirmStartEvent;
type Intent = Paying | RequestStartEvent | RequestOpenEvent | RouteOpenEvent;

interface Wish {
  readonly route: PortalRouteName;
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** Where an element inside wants to lead. */
function wishOf(intent: Intent): Wish {
  if ('invoiceIds' in intent) {
    const route = PAYING[intent.type as keyof typeof PAYING];
    return { route, query: { invoiceIds: intent.invoiceIds.join(',') } };
  }
  if ('requestId' in intent) return { route: 'request', id: intent.requestId };
  if ('route' in intent) {
    const query = Object.fromEntries(encodeFilter(intent.filter));
    return { route: intent.route as PortalRouteName, query };
  }
  const { requestType: type, contractId, assetId } = intent;
  return { route: 'requestNew', query: { type, contractId, assetId } };
}

/** Follows what elements inside ask for without a link, unless the host has dealt with it. */
export class Intents {
  readonly #host: HTMLElement;
  readonly #data: PortalController;

  constructor(host: HTMLElement, data: PortalController) {
    this.#host = host;
    this.#data = data;
    for (const name of NAMES) host.addEventListener(name, (event) => this.#follow(event));
  }

  #follow(intent: Intent): void {
    const before = location.href;
    // Everybody hears of it first, and where there was a link too the browser has followed it by then.
    setTimeout(() => {
      if (intent.defaultPrevented || location.href !== before || !this.#host.isConnected) return;
      const { route: name, id = '', query = {} } = wishOf(intent);
      const route = this.#data.offered.find((each) => each.name === name);
      if (!route) return;
      const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
      const search = new URLSearchParams(given).toString();
      const path = route.path.replace('{id}', encodeURIComponent(id));
      this.#data.navigation.go({ path, search: search && `?${search}` });
    });
  }
}
