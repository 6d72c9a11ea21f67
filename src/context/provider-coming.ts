/** Whether a widget without a provider should wait for one. */
import { pageProvider } from './page-providers.ts';

/**
 * True while the page still loads, and while the tag of the provider stands there but is not defined yet: scripts may
 * define widgets before their provider.
 */
export function isProviderComing(widget: HTMLElement, id: string | undefined): boolean {
  if (document.readyState !== 'complete') return true;
  if (id === undefined) return awaited(closestUndefined(widget));
  return pageProvider(id) !== undefined || awaited(document.getElementById(id));
}

function awaited(element: Element | null): boolean {
  return element !== null && element.matches(':not(:defined)');
}

function closestUndefined(start: Element): Element | null {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    if (node instanceof Element && node.localName.endsWith('-provider') && awaited(node)) return node;
  }
  return null;
}

/** The next node that an event would pass: through slots, and out of shadow roots. */
function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
