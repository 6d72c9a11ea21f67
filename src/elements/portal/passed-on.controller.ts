import { ContextProvider } from '@lit/context';
import { leaseContext } from '../../context/lease-context.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';

interface Frame {
  readonly renderRoot: EventTarget;
}

/** Gives everything inside the portal, slotted things too, the provider's value with the portal's own addresses. */
export class PassedOn {
  readonly #frame: Frame;
  #provided?: ContextProvider<typeof leaseContext>;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** To be called before anything inside is rendered: it asks as soon as it is on the page. */
  set(value: LeaseContextValue | undefined): void {
    // A shadow root serves as well as an element, and is passed by what is slotted as well.
    this.#provided ??= new ContextProvider(this.#frame.renderRoot as HTMLElement, { context: leaseContext });
    this.#provided.setValue(value);
  }
}
