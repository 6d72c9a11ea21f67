/**
 * What a screen reader says of the dashboard, line by line. The lines are those of Chromium's own accessibility tree, which
 * walks shadow roots; `@guidepup/virtual-screen-reader` walks none.
 */
import { expect } from '@open-wc/testing';
import { spokenLines } from '../../testing/index.ts';
import '../loaders.ts';
import { mountCards } from './dashboard.fixture.ts';

/** Those that do not wait until they are scrolled to. */
const CARDS = ['overdue', 'next', 'total', 'paid', 'payments', 'invoices', 'contracts', 'credits', 'credit'];
const SPOKEN: readonly string[] = [
  'region, Overview',
  'heading, Rossi Trasporti S.r.l., level 2',
  'As of 21 November 2026',
  'button, Quick actions, collapsed',
  'group, Currency',
  'Currency',
  'radio, EUR, checked',
  'radio, RON, not checked',
  'region, You owe now',
  'heading, You owe now, level 3',
  'button, You owe now: €7,315.84',
  '52 days past due',
  '4 invoices are overdue',
  'button, Pay: €7,315.84 overdue',
  'region, Next payment',
  'heading, Next payment, level 3',
  'button, Next payment: €949.27',
  'on 23 November 2026 · 1 invoice',
  'button, €24,142.38 not yet due',
  'region, Total due',
  'heading, Total due, level 3',
  'button, Total due: €31,458.22',
  '15 open invoices',
  'region, Paid this year',
  'heading, Paid this year, level 3',
  'button, Paid this year: €278,055.86',
  'Latest: €1,475.07 on 20 Nov 2026',
  'button, In progress: €949.27',
  'region, Payments, past and projected',
  'heading, Payments, past and projected, level 3',
  'button, Show table',
  '€297,219.02 paid in the last 12 months, €265,999.56 projected for the next 12.',
  'image, Payments, past and projected',
  'region, Invoices',
  'heading, Invoices, level 3',
  'list',
  'listitem: button, Paid 277 €585,050.48',
  'listitem: button, Partly paid 1 €2,166.15',
  'listitem: button, Overdue, nothing paid 3 €5,149.69',
  'listitem: button, Not due 11 €24,142.38',
  'region, Contracts',
  'heading, Contracts, level 3',
  'button, Contracts: See all',
  'button, 11 active',
  'button, 3 with overdue invoices',
  'list',
  'listitem: button, NL-2026-10003 | Active, 24 days overdue | IMA Flexa, packaging line no. 6221 | progressbar, 0 of 24 paid | €5,096.83 | next on 28 Nov 2026',
  'listitem: button, NL-2026-10007 | Renault Master (BV 77 NNW) | progressbar, 3 of 60 paid | RON 3,539.89 | next on 30 Nov 2026',
  'listitem: button, NL-2026-10008 | Alfa Romeo Tonale (CJ 37 PCV) | progressbar, 5 of 24 paid | €1,463.76 | next on 1 Dec 2026',
  'listitem: button, NL-2026-10015 | Škoda Octavia Combi (B 35 ACY) | progressbar, 8 of 24 paid | €1,295.32 | next on 13 Dec 2026',
  'listitem: button, NL-2026-10010 | Parco Adria H12, warehouse | progressbar, 9 of 120 paid | €3,711.36 | next on 30 Nov 2026',
  'region, Advances and credit',
  'heading, Advances and credit, level 3',
  'term: Advances paid',
  '€59,205.89',
  'term: Credit not yet applied',
  '€1,034.45',
  'Not deducted from what you owe.',
  'region, Credit line',
  'heading, Credit line, level 3',
  'progressbar, €695,343.16 of €900,000.00 used',
  '€695,343.16 of €900,000.00 used',
  'term: Total',
  '€900,000.00',
  'term: Used',
  '€695,343.16',
  'term: Available',
  '€204,656.84',
  'As of 21 Nov 2026',
  '1 EUR = 5.0875 RON on 21 Nov 2026',
];

describe('<lease-dashboard>, as it is read aloud', () => {
  it('names every figure, link and card in the order in which they matter', async () => {
    await mountCards(CARDS, { width: 900 });
    let lines = await spokenLines();
    // What comes after the figures: the chart when it is seen, the actions when they are known.
    const came = (start: string) => lines.some((line) => line.startsWith(start));
    while (!came('image') || !came('button, Quick actions')) lines = await spokenLines();
    expect(lines).to.deep.equal(SPOKEN);
  });
});
