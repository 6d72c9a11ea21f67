/** What can be done about open invoices, and whether it can be done on this page. */
import type { Right, RouteName } from '../../../context/lease-context.ts';
import { leaseOf } from '../../../controllers/lease.ts';
import type { LeaseHost } from '../../../controllers/lease.ts';
import { sourceOf } from '../../../lib/element-source.ts';
import { childTag } from '../../../lib/tags.ts';
import type { ElementName } from '../../../lib/tags.ts';

export const PAY_KINDS = ['pay', 'promise', 'confirm'] as const;
export type PayKind = (typeof PAY_KINDS)[number];

interface PayWay {
  readonly right: Right;
  /** The host's page of it. */
  readonly route: RouteName;
  /** The form, where the host has no page. */
  readonly element: ElementName;
}

export const PAY_WAYS: Readonly<Record<PayKind, PayWay>> = {
  pay: { right: 'payments.create', route: 'pay', element: 'payment-form' },
  promise: { right: 'promises.create', route: 'promise', element: 'payment-promise-form' },
  confirm: { right: 'confirmations.create', route: 'confirm', element: 'payment-confirmation-form' },
};

/** The host's page with these invoices, if it has one. */
export const pageOf = (
  host: LeaseHost,
  kind: PayKind,
  invoiceIds: readonly string[] = [],
): string | undefined => leaseOf(host)?.value?.href(PAY_WAYS[kind].route, {}, { invoiceIds });

/** Offered and permitted; and the host has a page of it, or the page a form. */
export function isOffered(host: LeaseHost, kind: PayKind): boolean {
  const { right, element } = PAY_WAYS[kind];
  if (leaseOf(host)?.value?.rights(right) !== 'allowed') return false;
  return (
    pageOf(host, kind) !== undefined ||
    sourceOf(element) !== undefined ||
    customElements.get(childTag(host, element)) !== undefined
  );
}
