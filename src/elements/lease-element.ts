import { LitElement } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { LeaseController } from '../controllers/lease.ts';
import { commonCatalog } from '../i18n/catalogs/common.ts';
import { uiCatalog } from '../i18n/catalogs/ui.ts';
import type { Catalog, Localizer, Messages, TextParams } from '../i18n/index.ts';
import { host } from '../styles/host.ts';
import { tokens } from '../styles/tokens.ts';

/** Base of every public widget: its provider, its brand, its words. */
export class LeaseElement extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [tokens, host];

  /** Catalogs of the widget itself; those that all widgets share come with the base. */
  static readonly catalogs: readonly Catalog[] = [];

  /** Id of a provider elsewhere on the page. Default: the provider around the widget. */
  @property() provider?: string;

  /** The tie to the provider: its value, and what may be shown. */
  protected readonly lease: LeaseController = new LeaseController(this, {
    provider: () => this.provider || undefined,
    catalogs: [commonCatalog, uiCatalog, ...(this.constructor as typeof LeaseElement).catalogs],
  });

  #asked = false;

  /**
   * Requests leave before the first widget takes the processor: on a slow phone building a table takes longer than asking
   * for what belongs into it.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const build = () => super.scheduleUpdate();
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    if (!this.#asks() && (this.hasUpdated || !this.lease.waiting)) return build();
    // The session may have come meanwhile.
    return turn().then(() => (this.#asks() ? turn().then(build) : build()));
  }

  /** Asks once, as soon as it may; answers whether it did. */
  #asks(): boolean {
    const { waiting, ask } = this.lease;
    if (!ask || waiting || this.#asked) return false;
    this.#asked = true;
    ask();
    return true;
  }

  /** Formats money, dates and numbers for the current locale. */
  protected get localizer(): Localizer {
    return this.lease.localizer;
  }

  /** A message of a catalog in the current locale, with the label's own wording. */
  protected t<M extends Messages>(catalog: Catalog<M>, key: keyof M & string, params?: TextParams): string {
    return this.localizer.text(catalog, key, params);
  }
}
