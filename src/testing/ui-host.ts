import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import type { CSSResultOrNative } from 'lit';
import { commonCatalog, loadCatalogs, Localizer, localizerContext } from '../i18n/index.ts';
import { uiCatalog } from '../i18n/catalogs/ui.ts';
import { buttons, focus, forms, host, tokens, visuallyHidden } from '../styles/index.ts';

/** Stands in for a public element: gives private pieces their tokens and words, and a shadow root to live in. */
export class UiHost extends LitElement {
  static override styles = [
    tokens,
    host,
    buttons,
    forms,
    focus,
    visuallyHidden,
    css`
      [part='base'] {
        background: var(--lease-color-paper);
        padding: 8px;
      }
    `,
  ];

  content: (localizer: Localizer) => unknown = () => '';
  localizer = new Localizer();
  readonly #provider = new ContextProvider(this, { context: localizerContext });

  override render() {
    return html`<div part="base">${this.content(this.localizer)}</div>`;
  }

  protected override willUpdate(): void {
    this.#provider.setValue(this.localizer);
    this.dir = this.localizer.direction;
  }

  /** The first element that matches, in this host's shadow root. */
  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  }

  static tag = 'lease-ui-test-host';
}

if (!customElements.get(UiHost.tag)) customElements.define(UiHost.tag, UiHost);

export interface UiHostOptions {
  locale?: string;
  styles?: CSSResultOrNative[];
  /** Width of the host in px. */
  width?: number;
}

/** Renders private pieces as a public element would. */
export async function mountUi(
  content: (localizer: Localizer) => unknown,
  { locale = 'en', styles = [], width }: UiHostOptions = {},
): Promise<UiHost> {
  await loadCatalogs([commonCatalog, uiCatalog], locale);
  const element = document.createElement(UiHost.tag) as UiHost;
  element.content = content;
  element.localizer = new Localizer({ locale });
  if (width) element.style.setProperty('inline-size', `${width}px`);
  await fixture(html`${element}`);
  await element.updateComplete;
  if (element.shadowRoot)
    element.shadowRoot.adoptedStyleSheets = [
      ...element.shadowRoot.adoptedStyleSheets,
      ...styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!)),
    ];
  return element;
}
