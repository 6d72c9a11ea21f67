import type { ReactiveController } from 'lit';
import type { LeaseHost } from './lease.ts';
import { leaseOf } from './lease.ts';
import { readPreference, writePreference } from './preferences.ts';

export interface ViewOptions<View extends string> {
  /** Name of the element without prefix, such as `contract-list`. */
  room: string;
  views: readonly View[];
  /** What the host page asks for; anything that is no view counts as the first one. */
  asked(): string;
}

/** Which of an element's views is shown: the user's choice, remembered per label, else what the host page asks for. */
export class ViewController<View extends string> implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: ViewOptions<View>;
  #own?: { label: string; view: View | undefined };

  constructor(host: LeaseHost, options: ViewOptions<View>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // The choice is read when it is first needed: only then is the label known.
  }

  get current(): View {
    const { views, asked } = this.#options;
    return this.#user ?? this.#known(asked()) ?? (views[0] as View);
  }

  /** Shows another view and remembers it. */
  choose(view: string): void {
    const known = this.#known(view);
    if (!known) return;
    this.#own = { label: this.#label, view: known };
    writePreference(this.#label, this.#options.room, 'view', known);
    this.#host.requestUpdate();
  }

  get #label(): string {
    return leaseOf(this.#host)?.value?.label?.id ?? '';
  }

  get #user(): View | undefined {
    const label = this.#label;
    if (this.#own?.label !== label) {
      this.#own = { label, view: this.#known(readPreference(label, this.#options.room, 'view')) };
    }
    return this.#own.view;
  }

  #known(view: unknown): View | undefined {
    return this.#options.views.find((each) => each === view);
  }
}
