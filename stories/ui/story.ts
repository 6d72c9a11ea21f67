/** Stories of private pieces: a stage stands in for the public element that would render them. */
import { ContextProvider } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { uiCatalog } from '../../src/i18n/catalogs/ui.ts';
import { commonCatalog, loadCatalogs, Localizer, localizerContext } from '../../src/i18n/index.ts';
import { buttons, focus, forms, host, links, text, tokens, visuallyHidden } from '../../src/styles/index.ts';

/** What every story of a piece may say. */
export interface PieceArgs {
  /** Default: that of the toolbar. */
  locale?: string;
  direction?: 'ltr' | 'rtl';
  /** Width of the container in pixels. Default: that of the page. */
  width?: number;
  /** Selectors of what is pressed once the piece is there, such as the button of a menu. */
  press?: readonly string[];
}

type Content = (localizer: Localizer) => unknown;
type Styles = CSSResult | readonly Styles[];

/** A page without colors of its own around a piece; gives it tokens, words and a shadow root. */
class StoryStage extends LitElement {
  static override styles = [
    tokens,
    host,
    buttons,
    forms,
    focus,
    links,
    text,
    visuallyHidden,
    css`
      .base {
        padding: var(--lease-space-4);
        background: var(--lease-color-paper);
        container-type: inline-size;
      }
    `,
  ];

  content: Content = () => nothing;
  locale = 'en';
  press: readonly string[] = [];
  width?: number;
  sheets: Styles = [];
  @state() private localizer?: Localizer;

  readonly #words = new ContextProvider(this, { context: localizerContext });

  override connectedCallback(): void {
    super.connectedCallback();
    void loadCatalogs([commonCatalog, uiCatalog], this.locale).then(() => {
      this.localizer = new Localizer({ locale: this.locale });
      this.#words.setValue(this.localizer);
    });
  }

  override render() {
    return this.localizer
      ? html`<div class="base" part="base">${this.content(this.localizer)}</div>`
      : html`<div aria-busy="true"></div>`;
  }

  override firstUpdated(): void {
    const sheets = (styles: Styles): CSSStyleSheet[] =>
      'styleSheet' in styles ? [styles.styleSheet as CSSStyleSheet] : styles.flatMap(sheets);
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets(this.sheets)];
    if (this.width) this.style.setProperty('inline-size', `${this.width}px`);
  }

  override updated(): void {
    if (this.localizer && this.press.length > 0) void this.#pressAll(this.press);
  }

  async #pressAll(selectors: readonly string[]): Promise<void> {
    this.press = [];
    for (const selector of selectors) {
      await new Promise(requestAnimationFrame);
      const roots = [this, ...this.renderRoot.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
      roots.flatMap((root) => root?.querySelector<HTMLElement>(selector) ?? [])[0]?.click();
    }
  }
}

if (!customElements.get('lease-story-stage')) customElements.define('lease-story-stage', StoryStage);

/** A story's `render`: the piece in the language, direction and width its args ask for. */
export function stage<Args extends PieceArgs>(
  styles: Styles,
  content: (args: Args, localizer: Localizer) => unknown,
) {
  return (args: Args, { globals }: { globals: Readonly<Record<string, unknown>> }): TemplateResult => {
    const locale = args.locale ?? (globals['locale'] as string);
    return html`<lease-story-stage
      dir=${args.direction ?? 'ltr'}
      lang=${locale}
      .locale=${locale}
      .width=${args.width}
      .press=${args.press ?? []}
      .sheets=${styles}
      .content=${(localizer: Localizer) => content(args, localizer)}
    ></lease-story-stage>`;
  };
}

/** Variants that every piece has. */
export const DARK = { globals: { scheme: 'dark' } };
export const ITALIAN = { args: { locale: 'it' } };
export const RTL = { args: { direction: 'rtl' as const } };
