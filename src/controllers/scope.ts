import type { ReactiveController } from 'lit';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';

/**
 * Tells a widget, before it is rendered, that the data of another customer or user is shown from now on, or nobody's:
 * what the widget itself holds of a record has to go. Silent until data was shown for the first time.
 */
export class ScopeController implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #left: () => void;
  #scope = '';

  constructor(host: LeaseHost, left: () => void) {
    this.#host = host;
    this.#left = left;
    host.addController(this);
  }

  hostUpdate(): void {
    const scope = leaseOf(this.#host)?.value?.scope ?? '';
    if (scope === this.#scope) return;
    const before = this.#scope;
    this.#scope = scope;
    if (before) this.#left();
  }
}
