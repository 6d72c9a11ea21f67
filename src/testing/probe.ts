/** The smallest widget there can be, to test what all widgets have from their base and their provider. */
import { InvoicesResource } from '../../sdk/index.ts';
import { html } from 'lit';
import { PagesController } from '../controllers/pages.ts';
import { LeaseElement } from '../elements/lease-element.ts';
import { register } from '../context/register.ts';
import { commonCatalog } from '../i18n/catalogs/common.ts';
import type { Invoice } from '../../sdk/index.ts';

/** Shows what stands between it and its data, else the numbers of the first invoices. */
export class ProbeElement extends LeaseElement {
  readonly #pages = new PagesController(this, () => ({
    key: ['invoices.list', { limit: 3 }],
    load: (cursor, signal, { client }) =>
      client.resource(InvoicesResource).list({ limit: 3, cursor }, { signal }),
  }));

  /** The gate, or the state of the list. */
  get status(): string {
    const gate = this.lease.gate('invoices.list');
    return gate === 'open' ? this.#pages.state.status : gate;
  }

  get rows(): readonly Invoice[] {
    const { state } = this.#pages;
    return state.status === 'ready' ? state.value.rows : [];
  }

  /** The word for "retry", to see which language is spoken. */
  get word(): string {
    return this.t(commonCatalog, 'retry');
  }

  loadMore(): Promise<void> {
    return this.#pages.loadMore();
  }

  override render() {
    return html`<p part="base">
      ${this.status} ${this.word} ${this.rows.map(({ number }) => number).join(' ')}
    </p>`;
  }
}

register('lease-probe', ProbeElement);

/** Waits until a probe shows this gate or state. */
export async function settled(probe: ProbeElement, status = 'ready'): Promise<ProbeElement> {
  while (probe.status !== status) await new Promise(requestAnimationFrame);
  await probe.updateComplete;
  return probe;
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-probe': ProbeElement;
  }
}
