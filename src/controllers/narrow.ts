import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width in CSS pixels below which lists are cards. */
export const CARDS_BELOW = 640;

/**
 * Whether an element is narrower than a width, for layouts whose content differs and not only their style. Where a
 * table in it turns out to need more, such as with a wide font, that is the width from then on.
 */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #below: number;
  #resizes?: ResizeObserver;
  #frame = 0;
  #narrow?: boolean;

  /** @param below - Width in CSS pixels from which the element is no longer narrow. */
  constructor(host: ReactiveControllerHost & HTMLElement, below: number) {
    this.#host = host;
    this.#below = below;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.#narrow ?? false;
  }

  hostConnected(): void {
    this.#resizes ??= new ResizeObserver(() => {
      // Another layout within the observer's own turn would make the browser report a loop to the page.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#resizes.observe(this.#host);
    this.#host.shadowRoot?.addEventListener('ui-no-room', this.#handleNoRoom);
  }

  /** The first rendering has the right layout already. */
  hostUpdate(): void {
    if (this.#narrow === undefined) this.#measure();
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#host.shadowRoot?.removeEventListener('ui-no-room', this.#handleNoRoom);
  }

  /** A hidden element has no width; it keeps the layout it had. */
  #measure(): void {
    const width = this.#host.offsetWidth;
    if (width === 0 || width < this.#below === this.#narrow) return;
    this.#narrow = width < this.#below;
    if (this.#host.isConnected) this.#host.requestUpdate();
  }

  readonly #handleNoRoom = (event: Event & { readonly missing?: number }): void => {
    this.#below = this.#host.offsetWidth + (event.missing ?? 0);
    this.#measure();
  };
}
