/** Elements that stand in the frame beside the pages; they are fetched once the first page is there. */
import { childTag } from '../../lib/tags.ts';
import type { FramePart, PortalRoute } from './routes.ts';
import { FRAME_PARTS, LAST_LISTS } from './routes.ts';
import type { PortalController } from './portal.controller.ts';

export class FrameParts {
  readonly #host: HTMLElement;
  readonly #data: PortalController;
  readonly #nodes = new Map<FramePart, HTMLElement>();
  #wanted = false;

  constructor(host: HTMLElement, data: PortalController) {
    this.#host = host;
    this.#data = data;
  }

  /** Has them fetched: what the reader came for is here. */
  fetch(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    for (const part of FRAME_PARTS) if (this.#data.shows(part)) void this.#data.elements.fetch(part);
  }

  /** Those of a place in the frame that are offered and have arrived. */
  render(parts: readonly FramePart[]): HTMLElement[] {
    if (!this.#wanted) return [];
    return parts.flatMap((part) =>
      this.#data.shows(part) && this.#data.elements.of(part) === 'here' ? [this.#node(part)] : [],
    );
  }

  /**
   * What can be started: beside the heading of pages that one looks through, not of those that one fills in. The
   * overview has its own.
   */
  actions(route: PortalRoute | undefined): HTMLElement[] {
    if (route?.name === 'dashboard') return [];
    return (route?.group ?? Infinity) <= LAST_LISTS ? this.render(['quick-actions']) : [];
  }

  #node(part: FramePart): HTMLElement {
    let node = this.#nodes.get(part);
    if (!node) {
      node = document.createElement(childTag(this.#host, part));
      node.classList.add('frame-part', part);
      this.#nodes.set(part, node);
    }
    return node;
  }
}
