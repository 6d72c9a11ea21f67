/** What the lessor's own people have on every page: the customer whose data they look at, kept from page to page. */
import type { LeaseProviderElement } from 'leasekit';

const KEY = 'leasekit-demo-customer';

export function serviceDesk(provider: LeaseProviderElement): void {
  const kept = sessionStorage.getItem(KEY);
  if (kept) provider.customerId = kept;
  provider.prepend(document.createElement('lease-customer-switcher'));
  provider.addEventListener('lease-customer-changed', ({ customerId }) => {
    if (customerId === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, customerId);
  });
}
