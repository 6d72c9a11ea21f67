import { expect } from '@open-wc/testing';
import type { TableRowActionEvent } from './data-table.events.ts';
import { all, invoices, mountTable } from './data-table.fixture.ts';
import type { Invoice } from './data-table.fixture.ts';

describe('<lease-ui-data-table> row menu', () => {
  const rowActions = (row: Invoice) =>
    row.id === 'id-1'
      ? []
      : [
          { key: 'pdf', label: 'Download PDF' },
          { key: 'pay', label: 'Pay', disabledReason: 'Already paid' },
        ];

  it('opens by its button, tells what was chosen, and gives the focus back', async () => {
    const table = await mountTable({ rowActions });
    const buttons = all<HTMLButtonElement>(table, '.more-actions');
    expect(buttons.map(({ hidden }) => hidden).slice(0, 3)).to.eql([false, true, false]);
    expect(buttons[2]?.getAttribute('aria-label')).to.equal('Actions for INV-000003');
    buttons[2]?.click();
    const entries = all(table, '[role="menuitem"]');
    expect(entries.map((entry) => entry.firstChild?.textContent)).to.eql(['Download PDF', 'Pay']);
    expect(table.shadowRoot?.activeElement).to.equal(entries[0]);
    let action: TableRowActionEvent<Invoice> | undefined;
    table.addEventListener('ui-row-action', (event) => (action = event as TableRowActionEvent<Invoice>));
    entries[1]?.click();
    expect(action).to.equal(undefined);
    entries[0]?.click();
    expect(action?.key).to.equal('pdf');
    expect(action?.row.id).to.equal('id-2');
    expect(table.shadowRoot?.activeElement).to.equal(buttons[2]);
  });

  it('acts on the row it was opened for, even if a refresh moved it meanwhile', async () => {
    const table = await mountTable({ rowActions });
    all(table, '.more-actions')[2]?.click();
    table.rows = invoices(30).reverse();
    await table.updateComplete;
    let row: Invoice | undefined;
    table.addEventListener('ui-row-action', (event) => (row = event.row as Invoice));
    all(table, '[role="menuitem"]')[0]?.click();
    expect(row?.id).to.equal('id-2');
  });
});
