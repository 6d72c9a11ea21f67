/** Which cards have come into view; what has once been seen stays seen. */
import type { ReactiveController, ReactiveElement } from 'lit';

export class InView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #seen = new Set<string>();
  readonly #watched = new WeakSet<Element>();
  #observer?: IntersectionObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  has(name: string): boolean {
    return this.#seen.has(name);
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries));
    for (const card of this.#host.renderRoot.querySelectorAll('[data-later]')) {
      if (this.#watched.has(card)) continue;
      this.#watched.add(card);
      this.#observer.observe(card);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      this.#seen.add(target.getAttribute('data-later') ?? '');
      this.#host.requestUpdate();
    }
  }
}
