/** Words of `<lease-credit-summary>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Credit line',
  loading: 'Loading the credit line',
  total: 'Total credit',
  used: 'Used',
  available: 'Available',
  usedShare: '{share} of the total is used',
  over: '{amount} over the credit line',
  asOf: 'As of {date}',
  alsoIn: 'Also show in',
  noOther: 'No other currency',
  currency: '{code}, {name}',
  rate: '1 {from} = {rate} {to} on {date}. Shown for comparison; your credit is in {from}.',
  loadingRate: 'Looking up the rate',
  noRate: 'The leasing company has no rate for this currency: {currency}.',
  rateFailed: 'The rate could not be fetched.',
  empty: 'No credit line',
  emptyText: 'Your leasing company has not granted a credit line to this customer.',
} as const satisfies Record<string, Message>;

export const creditSummaryCatalog = defineCatalog('credit-summary', en, {
  it: () => import('./it/credit-summary.ts'),
});

export type CreditSummaryKey = keyof (typeof creditSummaryCatalog)['en'];
