/** Finding things the way a user does: by role and by text, through every open shadow root. */

type Root = Document | DocumentFragment | Element;

/** Every element below a root, those in shadow roots included, in the order in which they are read. */
export function* deepElements(root: Root): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    yield* deepElements(element);
  }
}

/** First match of a selector below a root or in its shadow root, through all shadow roots. */
export function deepQuery<E extends Element = HTMLElement>(root: Root, selector: string): E | undefined {
  return deepQueryAll<E>(root, selector)[0];
}

/** All matches of a selector below a root or in its shadow root, through all shadow roots. */
export function deepQueryAll<E extends Element = HTMLElement>(root: Root, selector: string): E[] {
  return [...within(root)].filter((element): element is E => element.matches(selector));
}

const IMPLICIT_ROLES: Readonly<Record<string, string>> = {
  alert: '[role=alert]',
  article: 'article',
  button: 'button, summary, input[type=button], input[type=submit], input[type=reset]',
  cell: 'td',
  checkbox: 'input[type=checkbox]',
  columnheader: 'th[scope=col], thead th',
  combobox: 'select:not([multiple]):not([size])',
  dialog: 'dialog[open]',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img[alt]:not([alt=""])',
  link: 'a[href]',
  list: 'ul, ol, menu',
  listitem: 'li',
  meter: 'meter',
  navigation: 'nav',
  option: 'option',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  row: 'tr',
  rowheader: 'th[scope=row]',
  search: 'search',
  searchbox: 'input[type=search]:not([list])',
  status: 'output',
  table: 'table',
  term: 'dt',
  definition: 'dd',
  textbox: 'input:not([type]), input[type=text], input[type=email], textarea',
};

/** First visible element of a role, with a name when one is given. Throws with what was there instead. */
export function byRole<E extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): E {
  const [found] = allByRole<E>(root, role, name);
  if (found) return found;
  const others = allByRole(root, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(`No ${role} named ${String(name ?? '…')}; there are: ${others.join(', ') || 'none'}`);
}

/** All visible elements of a role, with a name when one is given. */
export function allByRole<E extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): E[] {
  const implicit = IMPLICIT_ROLES[role];
  const selector = [
    `[role=${role}]`,
    ...(implicit ? implicit.split(', ').map((s) => `${s}:not([role])`) : []),
  ];
  return deepQueryAll<E>(root, selector.join(', ')).filter(
    (element) => isVisible(element) && (name === undefined || matches(nameOf(element), name)),
  );
}

/** First visible element whose own text matches; a string has to be the whole text. */
export function byText(root: Root, text: string | RegExp): HTMLElement {
  const [found] = allByText(root, text);
  if (!found) throw new Error(`No text ${String(text)} in: ${textOf(root).slice(0, 500)}`);
  return found;
}

/** All visible elements whose own text matches. */
export function allByText(root: Root, text: string | RegExp): HTMLElement[] {
  return [...within(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && isVisible(element) && matches(ownText(element), text),
  );
}

/** All visible text below a root, slots and shadow roots included, white space folded. */
export function textOf(root: Root): string {
  const texts = [...within(root)].filter(isVisible).map(ownText).filter(Boolean);
  return texts.join(' ');
}

/** Name as assistive technology says it, for what the tests here need. */
export function nameOf(element: Element): string {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const byIds = labelled.map((id) => fold(scope.getElementById(id)?.textContent)).join(' ');
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : [];
  const byLabels = [...(labels ?? [])].map((label) => fold(label.textContent)).join(' ');
  return (
    byIds ||
    fold(element.getAttribute('aria-label')) ||
    byLabels ||
    fold(element.getAttribute('alt')) ||
    fold(textOf(element)) ||
    fold(ownText(element)) ||
    fold(element.getAttribute('title'))
  );
}

/** The element that has the focus, inside shadow roots too. */
export function deepActiveElement(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

function* within(root: Root): Generator<Element> {
  if (root instanceof Element) {
    yield root;
    if (root.shadowRoot) yield* deepElements(root.shadowRoot);
  }
  yield* deepElements(root);
}

function isVisible(element: Element): boolean {
  return !element.closest('[aria-hidden=true]') && element.checkVisibility({ visibilityProperty: true });
}

function ownText(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return fold(texts.map((node) => node.textContent).join(' '));
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === fold(wanted) : wanted.test(text);
}

/** White space folded; the no-break spaces of formatted amounts become plain ones. */
function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
