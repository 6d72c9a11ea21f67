/** Who reads, as far as it matters for what is kept for each reader: letters read, news seen. */
import type { Exchange } from './exchange.ts';
import type { Language } from '../words/index.ts';

/** A user who looks at the records of a customer. */
export interface Reader {
  readonly userId: string;
  readonly name: string;
  /** Staff read on their own behalf: what they have read is not read by the customer. */
  readonly staff: boolean;
  /** Index of the customer. */
  readonly customer: number;
  readonly language: Language;
}

/** The lessor's index of the customer that a request is about. */
export function customerIndex({ lessor, caller }: Exchange): number {
  return lessor.customerIndex(caller.customerId);
}

/** The reader behind a request. */
export function readerOf(exchange: Exchange): Reader {
  const { caller, language } = exchange;
  const { id: userId, name } = caller.user;
  return { userId, name, staff: caller.role === 'staff', customer: customerIndex(exchange), language };
}
