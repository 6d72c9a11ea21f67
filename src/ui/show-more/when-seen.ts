import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit';
import type { DirectiveParameters, PartInfo } from 'lit/directive.js';

/** How far below the visible part something counts as seen. */
const AHEAD = '400px';

class WhenSeen extends AsyncDirective {
  #observer?: IntersectionObserver;
  #element?: Element;
  #key: unknown;
  #act?: () => void;

  constructor(info: PartInfo) {
    super(info);
    this.reconnected();
  }

  render(_key: unknown, _act: () => void): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [key, act]: DirectiveParameters<this>): typeof nothing {
    this.#act = act;
    if (element === this.#element && key === this.#key) return nothing;
    this.#element = element;
    this.#key = key;
    this.#observe();
    return nothing;
  }

  override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override reconnected(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting) this.#act?.();
      },
      { rootMargin: AHEAD },
    );
    this.#observe();
  }

  /** Observed anew, an element that is still in view reports itself again; left alone, it would stay silent. */
  #observe(): void {
    if (!this.#observer || !this.#element) return;
    this.#observer.unobserve(this.#element);
    if (this.#key !== undefined) this.#observer.observe(this.#element);
  }
}

/** Calls `act` when its element comes into view, once for each `key`; never while the key is undefined. */
export const whenSeen = directive(WhenSeen);
