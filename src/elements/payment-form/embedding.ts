import type { Payment } from '../../../sdk/index.ts';
import type { PaymentProvider } from './payment-provider.ts';

/** The provider's form, which lives outside of what is rendered, so that nothing here touches it. */
export class Embedding {
  #now?: { readonly id: string; readonly leave: (() => void) | void };

  /** Shows the form that a payment needs, once; leaves the one before, also where none is needed. */
  show(
    container: HTMLElement | null,
    payment: Payment | undefined,
    provider: PaymentProvider | undefined,
  ): void {
    const embedded = payment?.action?.embedded;
    if (!container || !payment || !embedded) return this.leave();
    if (this.#now?.id === payment.id) return;
    this.leave();
    this.#now = { id: payment.id, leave: provider?.embed?.(container, embedded, payment) };
  }

  leave(): void {
    this.#now?.leave?.();
    this.#now = undefined;
  }
}
