const KEEP_MS = 4000;
/** Screen readers miss what is in a live region from its first moment. */
const SETTLE_MS = 100;

const HIDDEN = {
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

const regions = new WeakMap<Element, HTMLElement>();

function regionOf(host: Element): HTMLElement {
  const root = host.shadowRoot ?? host;
  let region = regions.get(host);
  if (region?.parentNode === root) return region;
  region = document.createElement('div');
  region.role = 'status';
  region.ariaLive = 'polite';
  for (const [name, value] of Object.entries(HIDDEN)) region.style.setProperty(name, value);
  root.append(region);
  regions.set(host, region);
  return region;
}

/**
 * Says something politely to assistive technology, once: the same words again within four seconds are not repeated.
 * The live region is made in the host's shadow root with the first call; an empty text makes it ahead of time.
 */
export function announce(host: Element, text: string): void {
  const fresh = !regions.has(host);
  const region = regionOf(host);
  if (!text || [...region.children].some((line) => line.textContent === text)) return;
  const line = document.createElement('p');
  const say = () => {
    line.textContent = text;
  };
  region.append(line);
  if (fresh) setTimeout(say, SETTLE_MS);
  else say();
  setTimeout(() => line.remove(), KEEP_MS + SETTLE_MS);
}
