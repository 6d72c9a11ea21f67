/**
 * What a screen reader says of the invoice table, line by line. The lines are those of Chromium's own accessibility tree,
 * which walks shadow roots.
 */
import { expect } from '@open-wc/testing';
import { mount, spokenLines } from '../../testing/index.ts';
import '../loaders.ts';
import { defineInvoiceTable } from './define.ts';

defineInvoiceTable();

const SPOKEN: readonly string[] = [
  'region, Invoices',
  'group, Which invoices',
  'Which invoices',
  'radio, All, checked',
  'radio, Unpaid, not checked',
  'radio, Overdue, not checked',
  'button, Views, collapsed',
  'button, Export, collapsed',
  'button, Columns, collapsed',
  'search, Filters',
  'Invoice or contract number',
  'searchbox, Invoice or contract number',
  'button, Payment, collapsed',
  'button, Issued, collapsed',
  'button, Due, collapsed',
  'button, Amount, collapsed',
  'button, Type, collapsed',
  'button, Currency, collapsed',
  'group, Totals of 4 invoices',
  'term: Invoiced',
  '7,038.99',
  'EUR',
  'term: Paid',
  '5,262.22',
  'EUR',
  'term: Open',
  '1,776.77',
  'EUR',
  'term: of which overdue',
  '430.73',
  'EUR',
  'grid, Invoices',
  'row: columnheader, Select all rows | columnheader, Number | columnheader, Contract | columnheader, Issued | columnheader, Due | columnheader, Amount (EUR) | columnheader, Open (EUR) | columnheader, Payment method | columnheader, Status | columnheader, Actions',
  'row: checkbox, Select 2026-000208, not checked | button, 2026-000208 | NL-2026-10000 | 18 Nov 2026 | 13 Dec 2026 | 1,346.04 | 1,346.04 | Bank transfer | Not due | button, Actions for 2026-000208',
  'row: checkbox, Select 2026-000167, not checked | button, 2026-000167 | NL-2026-10000 | 18 Oct 2026 | 13 Nov 2026 | 1,346.04 | 430.73 | Bank transfer | Partly paid, 8 days overdue | button, Actions for 2026-000167',
  'row: checkbox, Select 2026-000121, not checked | button, 2026-000121 | NL-2026-10000 | 18 Sept 2026 | 13 Oct 2026 | 1,346.04 | 0.00 | Bank transfer | Paid | button, Actions for 2026-000121',
  'row: checkbox, Select 2026-000081, not checked | button, 2026-000081 | NL-2026-10000 | 18 Aug 2026 | 13 Sept 2026 | 3,000.87 | 0.00 | Bank transfer | Paid | button, Actions for 2026-000081',
];

describe('<lease-invoice-table>, as it is read aloud', () => {
  it('says what it is, what is owed, how to narrow it, and every row in a sentence', async () => {
    localStorage.clear();
    await mount('<lease-invoice-table></lease-invoice-table>', { invoices: 4, width: 1300 });
    const lines = await spokenLines();
    expect(lines).to.deep.equal(SPOKEN);
  });
});
