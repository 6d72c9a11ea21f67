/**
 * `import 'leasekit/autoload'` registers the elements that a page uses, as it uses them, and fetches no others. Where each of
 * them is stands in `elements/all-loaders.ts`.
 */
import { loaderOf } from './elements/all-loaders.ts';
import { DEFAULT_PREFIX } from './lib/tags.ts';

export interface AutoloadOptions {
  /** What to watch. Default the document. Shadow roots are watched only when named here. */
  root?: Document | DocumentFragment | Element;
  /** First part of the tags to look for. Default `lease`. */
  prefix?: string;
}

export interface Autoload {
  /** Watches no longer; what is registered stays. */
  stop(): void;
}

/** Elements find others here that they open over themselves. Fetched beside them: it is no reason to start later. */
const provide = async () => (await import('./lib/element-source.ts')).provideElements(loaderOf);

/** Registers the elements in use under a root, and those that are added later. */
export function autoload({ root = document, prefix = DEFAULT_PREFIX }: AutoloadOptions = {}): Autoload {
  const start = `${prefix}-`;
  const wanted = new Set<string>();

  const want = ({ localName }: Element) => {
    if (!localName.startsWith(start) || wanted.has(localName)) return;
    const load = loaderOf(localName.slice(start.length));
    if (!load || customElements.get(localName)) return;
    wanted.add(localName);
    Promise.all([load(), provide()]).then(
      ([defineElement]) => defineElement(prefix),
      // A file that did not arrive is asked for again with the next such element.
      () => wanted.delete(localName),
    );
  };
  const search = (node: Node) => {
    if (node instanceof Element) want(node);
    if ('querySelectorAll' in node) {
      for (const element of (node as ParentNode).querySelectorAll(':not(:defined)')) want(element);
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(search);
  });
  observer.observe(root, { childList: true, subtree: true });
  search(root);
  return { stop: () => observer.disconnect() };
}

if (typeof document !== 'undefined') autoload();
