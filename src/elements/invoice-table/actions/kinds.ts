/** What stands in the way of doing something about an invoice. */
import type { Invoice } from '../../../../sdk/index.ts';
import type { PayKind } from './ways.controller.ts';

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
