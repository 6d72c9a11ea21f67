/** Where the portal shows a page: one element at a time, made anew with each visit. */
import { childTag } from '../../lib/tags.ts';
import type { ElementName } from '../../lib/tags.ts';
import type { Match } from './portal.controller.ts';
import type { Place } from './place.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export class Outlet {
  #key?: string;
  #node?: HTMLElement;
  #leave?: () => void;

  /** The element of a visit; the same while the visit lasts. */
  node(host: HTMLElement, match: Match, place: Place, visit: string): HTMLElement {
    if (this.#key !== visit || !this.#node) {
      this.clear();
      this.#key = visit;
      this.#node = this.#make(host, match, place);
    }
    return this.#node;
  }

  /** The page is left. */
  clear(): void {
    this.#leave?.();
    this.#key = this.#node = this.#leave = undefined;
  }

  #make(host: HTMLElement, { page, route, params }: Match, { search }: Place): HTMLElement {
    if (page) {
      const node = document.createElement(page.element ?? 'div');
      if (page.element)
        for (const [name, value] of Object.entries(params)) node.setAttribute(kebab(name), value);
      else this.#leave = page.render?.(node, { params, search }) ?? undefined;
      return node;
    }
    const node = document.createElement(childTag(host, (route?.element ?? 'dashboard') as ElementName));
    node.setAttribute('url-state', '');
    const query = new URLSearchParams(search);
    for (const [name, attribute] of Object.entries(route?.attributes ?? {})) {
      const value = params[name] ?? query.get(name);
      if (value) node.setAttribute(attribute, value);
    }
    return node;
  }
}
