/** A widget without a widget, for tests of controllers. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createBareClient } from '../../sdk/index.ts';
import type { Adapter } from '../../sdk/index.ts';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { QueryClient } from '../context/query-client.ts';
import { bindLease } from '../controllers/lease.ts';
import { Localizer } from '../i18n/localizer.ts';

/** Collects updates and events, and connects and disconnects its controllers on demand. */
export class FakeHost extends EventTarget implements ReactiveControllerHost {
  /** How often an update was asked for. */
  updates = 0;
  readonly #controllers = new Set<ReactiveController>();

  get updateComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.updates++;
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.update();
  }

  /** One update cycle. */
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** What a provider would give, with a signed-in session and a cache of its own. */
export function fakeLease(given: Partial<LeaseContextValue> = {}): LeaseContextValue {
  const adapter: Adapter = { call: () => Promise.reject(new Error('A fake lease asks nobody')) };
  return {
    client: createBareClient({ adapter }),
    queries: new QueryClient(() => undefined),
    session: { status: 'ready' },
    locale: 'en',
    localizer: new Localizer({ locale: 'en' }),
    scope: 'scope',
    sheets: [],
    rights: () => 'allowed',
    href: () => undefined,
    retrySession: () => undefined,
    sessionLost: () => undefined,
    ...given,
  };
}

/** A host tied to a lease; several may share one, as widgets share a provider. Its value may be replaced. */
export function fakeHost(lease: LeaseContextValue = fakeLease()): FakeHost & { lease: LeaseContextValue } {
  const host = Object.assign(new FakeHost(), { lease });
  bindLease(host, {
    get value() {
      return host.lease;
    },
    get localizer() {
      return host.lease.localizer;
    },
    slow: false,
  });
  return host;
}
