/** Registration of tags under any prefix. */

/**
 * Defines a tag unless the page already has it: the first version that a page loads keeps its tags. A class that
 * already serves another tag is extended, because the platform allows one tag per class.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  try {
    customElements.define(tag, element);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
    customElements.define(tag, class extends element {});
  }
}
