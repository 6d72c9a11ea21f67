/** What can be done about an open invoice, and what stands in its way. */
import type { Invoice } from '../../../../sdk/index.ts';
import type { Right, RouteName } from '../../../context/lease-context.ts';
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

/** Why it cannot be done now. */
export type Hindrance = 'paid' | 'inProgress' | 'disputed' | 'promised';

/** What the forms themselves would refuse; the lessor has the last word. */
export function hindranceOf(kind: PayKind, invoice: Invoice): Hindrance | undefined {
  if (invoice.open.amount <= 0) return 'paid';
  if (kind === 'promise') return invoice.remindersPausedUntil ? 'promised' : undefined;
  if (kind === 'confirm') return undefined;
  if (invoice.paymentInProgress) return 'inProgress';
  return invoice.disputed ? 'disputed' : undefined;
}

/** How many of them stand for each reason, in the order in which the reasons first appear. */
export function hindrancesOf(kind: PayKind, invoices: readonly Invoice[]): ReadonlyMap<Hindrance, number> {
  const counts = new Map<Hindrance, number>();
  for (const invoice of invoices) {
    const why = hindranceOf(kind, invoice);
    if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}
