import type { Session } from '../../../sdk/index.ts';
import type { LeaseContextValue, Right, RightState, Routes } from '../../context/lease-context.ts';
import { routeHref } from '../../context/routes.ts';
import { register } from '../../context/register.ts';
import { Arrivals } from '../../controllers/arrivals.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { signOut } from '../../controllers/sign-out.ts';
import { loaderOf } from '../loaders.ts';
import type { Definition } from '../loaders.ts';
import { NavigationController } from './navigation.controller.ts';
import type { NavigationOptions } from './navigation.controller.ts';
import type { PortalPage } from './pages.ts';
import { matchPath } from './place.ts';
import type { Place } from './place.ts';
import { FRAME_RIGHTS, PORTAL_ROUTES } from './routes.ts';
import type { FramePart, PortalRoute } from './routes.ts';

export interface PortalOptions extends Omit<NavigationOptions, 'nameOf'> {
  pages(): readonly PortalPage[];
}

/** What stands at a place: a page of the portal's, or one of the host's, which may be in place of the portal's. */
export interface Match {
  readonly route?: PortalRoute;
  readonly page?: PortalPage;
  readonly params: Readonly<Record<string, string>>;
}

/** Parts that no page has but the portal. */
const OWN_PARTS: Readonly<Record<string, () => Promise<Definition>>> = {
  'portal-help': async () => {
    const { PortalHelpElement } = await import('./help/help-page.ts');
    return (prefix) => register(`${prefix}-portal-help`, PortalHelpElement);
  },
  'portal-search': async () => {
    const { PortalSearchElement } = await import('./search/search-page.ts');
    return (prefix) => register(`${prefix}-portal-search`, PortalSearchElement);
  },
};

const loader = (name: string) => OWN_PARTS[name] ?? loaderOf(name);

/** Which pages there are for this user, where they are, and how their elements are fetched. */
export class PortalController {
  readonly #host: LeaseHost;
  readonly #options: PortalOptions;
  /** The elements of pages and frame. */
  readonly elements: Arrivals;
  readonly navigation: NavigationController;
  #given?: LeaseContextValue;
  #passed?: LeaseContextValue;
  #routes = '';
  #last?: { readonly session: Session; readonly offered: readonly PortalRoute[] };

  constructor(host: LeaseHost, options: PortalOptions) {
    this.#host = host;
    this.#options = options;
    this.elements = new Arrivals(host, loader);
    this.navigation = new NavigationController(host, {
      ...options,
      nameOf: (place) => {
        const { route, page } = this.match(place) ?? {};
        return route?.name ?? page?.path ?? '';
      },
    });
  }

  /** What stands at a place, whoever may see it; undefined where nothing does. */
  match({ path }: Place = this.navigation.place): Match | undefined {
    for (const page of this.#options.pages()) {
      const params = matchPath(page.path, path);
      const route = PORTAL_ROUTES.find((each) => each.path === page.path);
      if (params) return { page, params, ...(route && { route }) };
    }
    for (const route of PORTAL_ROUTES) {
      const params = loader(route.element) && matchPath(route.path, path);
      if (params) return { route, params };
    }
    return undefined;
  }

  /** Whether a page is there for this user, or why not. What the host has put in is there for everybody. */
  stateOf({ route, page }: Match): RightState {
    return page || !route ? 'allowed' : this.#may(route.rights);
  }

  /** The portal's own pages that are there for this user. */
  get offered(): readonly PortalRoute[] {
    const { value } = leaseOf(this.#host)?.value?.session ?? {};
    if (!value && this.#last) return this.#last.offered;
    const replaced = new Set(this.#options.pages().map(({ path }) => path));
    const offered = PORTAL_ROUTES.filter(
      ({ path, element, rights }) =>
        replaced.has(path) || (loader(element) !== undefined && this.#may(rights) === 'allowed'),
    );
    if (value) this.#last = { session: value, offered };
    return offered;
  }

  /** Whether the frame shows one of its parts. */
  shows(part: FramePart): boolean {
    if (!loader(part)) return false;
    const { session, customerId } = leaseOf(this.#host)?.value ?? {};
    if (part !== 'customer-switcher') return this.#may(FRAME_RIGHTS[part]) === 'allowed';
    // While another customer's session loads there are no rights yet, and the way back has to stay.
    if (customerId !== undefined) return true;
    return this.#may(FRAME_RIGHTS[part]) === 'allowed' && session?.value?.user.customerIds.length !== 1;
  }

  /** The session that the frame speaks of: the one before, while that of another customer loads or is refused. */
  get session(): Session | undefined {
    const { session } = leaseOf(this.#host)?.value ?? {};
    if (session?.status === 'signed-out') this.#last = undefined;
    return session?.value ?? this.#last?.session;
  }

  /** Whether signing in is possible here. */
  get signsIn(): boolean {
    return loader('login') !== undefined && leaseOf(this.#host)?.value?.capabilities?.signIn !== undefined;
  }

  /** Link to one of the portal's own pages. */
  href(route: PortalRoute): string {
    return this.navigation.href(route.path);
  }

  /** What the provider gives, with the portal's own pages as the addresses of everything inside. */
  passOn(value: LeaseContextValue | undefined): LeaseContextValue | undefined {
    const routes = value && this.#templates();
    const key = JSON.stringify(routes);
    if (value === this.#given && key === this.#routes) return this.#passed;
    this.#given = value;
    this.#routes = key;
    const outside = value?.href.bind(value);
    return (this.#passed = value &&
      routes && {
        ...value,
        address: this.navigation.address,
        href: (route, params, filter) =>
          routeHref(routes, route, params, filter) ?? outside?.(route, params, filter),
      });
  }

  /** Ends the session; the portal then shows how one signs in. */
  async signOut(): Promise<void> {
    await signOut(this.#host);
  }

  #templates(): Routes {
    const routes: Record<string, string> = {};
    for (const { name, path } of this.offered) routes[name] = this.navigation.href(path);
    if (routes['invoices']) routes['invoice'] = `${routes['invoices']}?invoice={id}`;
    if (routes['payments']) routes['payment'] = `${routes['payments']}?payment-id={id}`;
    return routes;
  }

  /** The best of several rights; what is not known yet counts as pending. */
  #may(rights: readonly Right[]): RightState {
    const value = leaseOf(this.#host)?.value;
    if (!value) return 'pending';
    const states = rights.map((right) => value.rights(right));
    const best = (['allowed', 'pending', 'not-permitted'] as const).find((state) => states.includes(state));
    return rights.length === 0 ? 'allowed' : (best ?? 'not-offered');
  }
}
