import { expect } from '@open-wc/testing';
import { allByRole, byRole, mount, ready, waitUntil } from '../../testing/index.ts';
import { asked } from '../list-suite.fixture.ts';
import { defineInvoiceTable } from './define.ts';
import type { InvoiceTableElement } from './invoice-table.ts';

defineInvoiceTable();

const TAG = '<lease-invoice-table></lease-invoice-table>';
const URL_STATE = '<lease-invoice-table url-state="i"></lease-invoice-table>';
const PAGE = location.href;
const count = (element: Element) => Number(byRole(element, 'grid').getAttribute('aria-rowcount')) - 1;

describe('the contract that invoices are narrowed to', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', PAGE));

  it('is chosen from a list that is asked for when somebody chooses', async () => {
    const { element, control } = await mount<InvoiceTableElement>(TAG, { width: 1200 });
    expect(asked(control, 'contracts')).to.have.length(0);
    const total = count(element);
    byRole(element, 'button', 'Contract').click();
    await waitUntil(() => allByRole(element, 'radio', /^NL-/).length > 1);
    expect(asked(control, 'contracts')).to.have.length(1);
    const [first] = allByRole<HTMLInputElement>(element, 'radio', /^NL-/);
    const number = first!.closest('label')!.textContent.trim();
    first!.click();
    await ready(element);
    expect(count(element)).to.be.greaterThan(0).and.below(total);
    byRole(element, 'button', `Remove filter Contract: ${number}`);
    // There are others still, although no row is of theirs.
    expect(allByRole(element, 'radio', /^NL-/).length).to.be.greaterThan(1);
  });

  it('is named although no row is of it', async () => {
    const { control } = await mount<InvoiceTableElement>(TAG);
    const { items } = control.lessor
      .view(control.lessor.defaultCustomerId)!
      .contracts({ filter: {}, offset: 0, limit: 1 });
    history.replaceState(null, '', `?i.contractId=${items[0]!.id}&i.q=nothing-is-called-so`);
    const { element } = await mount<InvoiceTableElement>(URL_STATE, { width: 1200 });
    await waitUntil(() => allByRole(element, 'button', `Remove filter Contract: ${items[0]!.number}`).length);
  });
});
