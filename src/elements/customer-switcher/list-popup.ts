import type { LitElement } from 'lit';
import { placeNear } from '../../ui/popover/popover.ts';

/** The list under the field: over the page while it is open, and at its field while the page moves. */
export class ListPopup {
  readonly #host: LitElement;
  #stop?: AbortController;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Opens or closes it, and puts it where it belongs. */
  show(open: boolean): void {
    const panel = this.#find('[popover]');
    if (!panel) return;
    if (!open) {
      this.#stop?.abort();
      this.#stop = undefined;
      if (panel.matches(':popover-open')) panel.hidePopover();
      delete panel.dataset['placed'];
      return;
    }
    if (!panel.matches(':popover-open')) panel.showPopover();
    this.#place();
    if (this.#stop) return;
    this.#stop = new AbortController();
    const options = { signal: this.#stop.signal, passive: true };
    window.addEventListener('scroll', this.#place, { ...options, capture: true });
    window.addEventListener('resize', this.#place, options);
  }

  /** Brings an option into view once it is the active one. */
  reveal(id: string): void {
    this.#find(`#${id}`)?.scrollIntoView({ block: 'nearest' });
  }

  readonly #place = (): void => {
    const anchor = this.#find('[data-anchor]');
    const panel = this.#find('[popover]');
    if (!anchor?.isConnected || !panel) return;
    panel.style.setProperty('--_field', `${Math.round(anchor.offsetWidth)}px`);
    placeNear(anchor, panel);
  };

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
