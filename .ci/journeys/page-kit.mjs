// Runs in the page, before anything else: finds and fills things through all shadow roots.

/** Puts `kit` on the page. */
export function pageKit() {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  function* deep(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  }
  const words = (element) =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  const ownText = (element) =>
    [...element.childNodes].map((node) => (node.nodeType === 3 ? node.data : '')).join(' ');

  globalThis.kit = {
    /** First match of a selector, visible or not. */
    find: (selector) => [...deep(document)].find((element) => element.matches(selector)),
    /** First visible button or link whose words match, and which can be pressed. */
    button: (pattern) =>
      [...deep(document)].find(
        (element) =>
          element.matches('button:not(:disabled), a[href]') &&
          visible(element) &&
          new RegExp(pattern).test(words(element)),
      ),
    /** The button that sends what is shown: the form's own, or the one that says so. */
    submit: (pattern) =>
      pattern
        ? kit.button(pattern)
        : [...deep(document)].find(
            (element) => element.matches('button.primary[type=submit]:not(:disabled)') && visible(element),
          ),
    /** Whether something that was sent has no outcome yet: what is pressed meanwhile is not sent again. */
    sending: () =>
      [...deep(document)].some(
        (element) =>
          element.matches('button') &&
          visible(element) &&
          (element.ariaBusy === 'true' || /^Sending/.test(words(element))),
      ),
    /** First invoice that can be chosen. */
    choice: () =>
      [...deep(document)].find(
        (element) => element.matches('.choice input[type=checkbox]:enabled') && visible(element),
      ),
    /** Scrolls to it, and tells whether it is still there once it has not moved for two frames: nobody presses what moves. */
    async rests(element) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const place = () => Object.values(element.getBoundingClientRect().toJSON()).join();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let still = 0, before = place(); still < 2; before = place()) {
        await frame();
        still = place() === before ? still + 1 : 0;
      }
      return element.isConnected;
    },
    /** All visible words. */
    text: () => [...deep(document.body)].filter(visible).map(ownText).join(' ').replace(/\s+/g, ' '),
    /** Types or chooses. */
    fill(selector, value) {
      const control = this.find(selector);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    },
  };
}
