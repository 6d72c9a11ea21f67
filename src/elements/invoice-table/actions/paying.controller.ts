import { leaseOf } from '../../../controllers/lease.ts';
import type { LeaseHost } from '../../../controllers/lease.ts';
import { sourceOf } from '../../../lib/element-source.ts';
import { childTag, prefixOf } from '../../../lib/tags.ts';
import { isOffered, PAY_KINDS, PAY_WAYS, pageOf } from './ways.controller.ts';
import type { PayKind } from './ways.controller.ts';

/** The form that is open over the table. */
export interface OpenForm {
  readonly kind: PayKind;
  readonly ids: readonly string[];
  /** Tag of the form's element. */
  readonly tag: string;
  /** Whose invoices these are: nothing of it stays for another customer. */
  readonly scope: string;
}

/** In the address a provider of payments leads back to: the form that started the payment stood over this table. */
const MARK = 'payment-over';

/** What may be done, where it leads, and the form where it leads nowhere. */
export class PayingController {
  readonly #host: LeaseHost;
  readonly #failed: () => void;
  #open?: OpenForm | undefined;

  /** `failed` is told when a form cannot be fetched. */
  constructor(host: LeaseHost, failed: () => void) {
    this.#host = host;
    this.#failed = failed;
    const { searchParams } = new URL(location.href);
    // Back from the provider's page: what became of the payment is told where it was started.
    if (
      searchParams.has('payment') &&
      searchParams.has(MARK) &&
      isOffered(host, 'pay') &&
      !pageOf(host, 'pay')
    )
      void this.open('pay', []);
  }

  /** What the lessor offers and the user may do, in order. */
  get kinds(): PayKind[] {
    return PAY_KINDS.filter((kind) => isOffered(this.#host, kind));
  }

  /** The form that is open; undefined once another customer is shown. */
  get form(): OpenForm | undefined {
    if (this.#open && this.#open.scope !== this.#scope) this.close();
    return this.#open;
  }

  /** Whether the form's element is here. */
  get arrived(): boolean {
    return this.#open !== undefined && customElements.get(this.#open.tag) !== undefined;
  }

  /** Where a provider of payments is to lead back to. */
  get returnUrl(): string {
    const url = new URL(location.href);
    url.searchParams.set(MARK, 'invoices');
    return url.href;
  }

  /** Opens the form over the table, and fetches it with the first press. */
  async open(kind: PayKind, ids: readonly string[]): Promise<void> {
    const { element } = PAY_WAYS[kind];
    const tag = childTag(this.#host, element);
    const form = (this.#open = { kind, ids, tag, scope: this.#scope });
    this.#host.requestUpdate();
    if (this.arrived) return;
    try {
      const define = await sourceOf(element)?.();
      if (!customElements.get(tag)) define?.(prefixOf(this.#host));
    } catch {
      if (this.#open !== form) return;
      this.close();
      this.#failed();
    }
    this.#host.requestUpdate();
  }

  close(): void {
    this.#open = undefined;
    const url = new URL(location.href);
    if (url.searchParams.has(MARK)) {
      for (const name of [MARK, 'payment']) url.searchParams.delete(name);
      history.replaceState(history.state, '', url);
    }
    this.#host.requestUpdate();
  }

  get #scope(): string {
    return leaseOf(this.#host)?.value?.scope ?? '';
  }
}
