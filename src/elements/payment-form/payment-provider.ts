import type { Payment, PaymentAction, PaymentDraft } from '../../../sdk/index.ts';

export type PayMode = PaymentDraft['mode'];

/** What a payment asks of its payer when the provider has a form of its own. */
export type EmbeddedAction = NonNullable<PaymentAction['embedded']>;

/**
 * How the page works together with the lessor's payment provider. Every part has a default, so a page needs none for
 * redirects, framed forms and bank transfers.
 */
export interface PaymentProvider {
  /** Which of the ways the lessor offers are shown, the first one chosen. Default: all, in the lessor's order. */
  modes?(offered: readonly PayMode[]): readonly PayMode[];
  /** Takes the payer to the provider's page. Default: this page goes there. */
  redirect?(url: string, payment: Payment): void;
  /**
   * Shows the provider's own form in a container; what it answers takes the form away. What the form says of the outcome
   * is not believed: the lessor is asked. Default: a frame with the provider's page, where it has one.
   */
  embed?(container: HTMLElement, embedded: EmbeddedAction, payment: Payment): (() => void) | void;
}

const MODES: readonly PayMode[] = ['redirect', 'embedded', 'bank_transfer'];

/** The ways to pay that are shown. */
export function payModes(
  offered: readonly string[] | undefined,
  provider: PaymentProvider | undefined,
): readonly PayMode[] {
  const known = (offered ?? MODES).filter((mode): mode is PayMode => MODES.some((each) => each === mode));
  const chosen = provider?.modes?.(known) ?? known;
  return chosen.filter((mode) => known.includes(mode));
}

/** An address that may be opened or framed; anything but http(s) is none. */
export function pageAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
