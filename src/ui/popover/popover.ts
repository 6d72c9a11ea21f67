/** Panels that float over the page: the browser opens, closes and stacks them, this file only says where. */
const GAP = 4;
const EDGE = 8;

/** Puts a floating panel below its anchor, or above when there is more room; aligned to the anchor's start. */
export function placeNear(anchor: Element, panel: HTMLElement, align: 'start' | 'end' = 'start'): void {
  const a = anchor.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  panel.style.removeProperty('max-block-size');
  const { offsetWidth, offsetHeight } = panel;
  const below = height - a.bottom - GAP - EDGE;
  const above = a.top - GAP - EDGE;
  const up = offsetHeight > below && above > below;
  const toLeft = (getComputedStyle(panel).direction === 'rtl') === (align === 'start');
  const left = toLeft ? a.right - offsetWidth : a.left;
  const set = (name: string, value: number) => panel.style.setProperty(name, `${Math.round(value)}px`);
  set('max-block-size', Math.max(96, up ? above : below));
  set('left', Math.max(EDGE, Math.min(left, width - offsetWidth - EDGE)));
  set('top', up ? Math.max(EDGE, a.top - GAP - Math.min(offsetHeight, above)) : a.bottom + GAP);
  panel.dataset['placed'] = '';
}

/** The panels that are open: how each is placed, and how that ends. */
const followed = new WeakMap<HTMLElement, { place(): void; stop: AbortController }>();

/**
 * `@toggle` listener of a `popover` panel whose button stands right before it. Keeps the panel at its button while
 * the page scrolls or resizes; answers whether it has opened.
 */
export function followAnchor(event: Event, align?: 'start' | 'end'): boolean {
  const panel = event.currentTarget as HTMLElement;
  const anchor = panel.previousElementSibling;
  const open = (event as ToggleEvent).newState === 'open';
  followed.get(panel)?.stop.abort();
  followed.delete(panel);
  if (!open || !anchor) {
    delete panel.dataset['placed'];
    return false;
  }
  const stop = new AbortController();
  const place = () => (anchor.isConnected ? placeNear(anchor, panel, align) : stop.abort());
  const options = { signal: stop.signal, passive: true };
  place();
  followed.set(panel, { place, stop });
  // Browsers leave the focus nowhere when a panel within a shadow root closes around it.
  panel.onkeydown = ({ key }) => {
    if (key === 'Escape') (anchor as HTMLElement).focus();
  };
  window.addEventListener('scroll', place, { ...options, capture: true });
  window.addEventListener('resize', place, options);
  return true;
}

/** Puts an open panel that `followAnchor` keeps at its button once more, after what it holds has changed. */
export function placeAgain(panel: HTMLElement): void {
  followed.get(panel)?.place();
}
