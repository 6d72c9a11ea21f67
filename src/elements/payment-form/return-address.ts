/** The way back from the payment provider: `?payment=<id>`, which proves nothing and is only what to ask for. */
import { pageAddress } from './payment-provider.ts';

const NAME = 'payment';

/** The payment that the page's address names. */
export const returnedPayment = (): string | undefined =>
  typeof location === 'undefined' ? undefined : (new URLSearchParams(location.search).get(NAME) ?? undefined);

/** Where the provider is to lead back to: the address asked for, else this page. */
export function returnAddress(asked: string | undefined): string {
  const url = new URL((asked && pageAddress(new URL(asked, location.href).href)) || location.href);
  url.searchParams.delete(NAME);
  return url.href;
}

/** Takes the payment out of the page's address, so that a reload does not bring it back. */
export function forgetReturn(): void {
  if (returnedPayment() === undefined) return;
  const url = new URL(location.href);
  url.searchParams.delete(NAME);
  history.replaceState(history.state, '', url);
}
