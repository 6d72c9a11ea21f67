/** An element over another one, in a dialog; for modules that come later, as the dialog comes with it. */
import '../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { leaseOf } from '../controllers/lease.ts';
import { sourceOf } from '../lib/element-source.ts';
import { childTag, prefixOf } from '../lib/tags.ts';
import type { ElementName } from '../lib/tags.ts';

export interface OverOptions {
  readonly heading: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Shows a public element over another one, for hosts that have no page of their own for it. */
export class ElementOver {
  readonly #host: LitElement;
  readonly #failed: () => void;
  #shown?: { readonly node: HTMLElement; readonly heading: string; readonly scope: string } | undefined;
  #heading = '';

  /** `failed` is told when an element cannot be fetched. */
  constructor(host: LitElement, failed: () => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** Whether the page has an element, or knows where it is. */
  offers(name: ElementName): boolean {
    return customElements.get(childTag(this.#host, name)) !== undefined || sourceOf(name) !== undefined;
  }

  /** Shows an element, which is fetched first where the page has not got it. */
  async open(name: ElementName, { heading, attributes = {} }: OverOptions): Promise<void> {
    const scope = this.#scope;
    const tag = childTag(this.#host, name);
    const here = await this.#define(name, tag);
    // What was opened for one customer is not shown to another.
    if (scope !== this.#scope) return;
    if (!here) return this.#failed();
    const node = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    this.#shown = { node, heading, scope };
    this.#heading = heading;
    this.#host.requestUpdate();
  }

  /** The dialog, for the host to render; nothing before the first element is opened. */
  render(): TemplateResult | typeof nothing {
    if (this.#heading === '') return nothing;
    if (this.#shown && this.#shown.scope !== this.#scope) this.#shown = undefined;
    const close = () => {
      this.#shown = undefined;
      this.#host.requestUpdate();
    };
    return html`<lease-ui-dialog
      exportparts="dialog"
      .heading=${this.#heading}
      ?open=${this.#shown !== undefined}
      @ui-close=${close}
      >${this.#shown?.node ?? nothing}</lease-ui-dialog
    >`;
  }

  get #scope(): string {
    return leaseOf(this.#host)?.value?.scope ?? '';
  }

  async #define(name: ElementName, tag: string): Promise<boolean> {
    if (customElements.get(tag)) return true;
    try {
      const define = await sourceOf(name)?.();
      if (!customElements.get(tag)) define?.(prefixOf(this.#host));
    } catch {
      return false;
    }
    return customElements.get(tag) !== undefined;
  }
}
