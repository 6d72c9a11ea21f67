/** Whether a widget without a provider should wait for one. */
import { isConnecting, pageProvider } from './page-providers.ts';

/**
 * True while the page still loads, while the provider connects, and while its tag stands there but is not defined yet:
 * scripts may define widgets before their provider.
 */
export function isProviderComing(widget: HTMLElement, id: string | undefined): boolean {
  if (document.readyState !== 'complete') return true;
  if (id === undefined) return isAroundComing(widget);
  return pageProvider(id)?.connecting ?? awaited(document.getElementById(id));
}

function awaited(element: Element | null): boolean {
  return element !== null && element.matches(':not(:defined)');
}

function isAroundComing(widget: Element): boolean {
  for (let node: Node | null = widget; node; node = parentOf(node)) {
    if (isConnecting(node)) return true;
    if (node instanceof Element && node.localName.endsWith('-provider') && awaited(node)) return true;
  }
  return false;
}

/** The next node that an event would pass: through slots, and out of shadow roots. */
function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
