import { leaseContext } from '../../context/lease-context.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
import { Provided } from '../../lib/context.ts';

interface Frame {
  readonly renderRoot: EventTarget;
}

/** Gives everything inside the portal, slotted things too, the provider's value with the portal's own addresses. */
export class PassedOn {
  readonly #frame: Frame;
  #provided?: Provided<LeaseContextValue | undefined>;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** To be called before anything inside is rendered: it asks as soon as it is on the page. */
  set(value: LeaseContextValue | undefined): void {
    this.#provided ??= new Provided(this.#frame.renderRoot, leaseContext, undefined);
    if (this.#provided.value !== value) this.#provided.set(value);
  }
}
