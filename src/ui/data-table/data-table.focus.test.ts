import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import {
  all,
  columns,
  focused,
  invoices,
  mountTable,
  one,
  painted,
  press,
  scrollTo,
  tabStops,
} from './data-table.fixture.ts';
import type { Table } from './data-table.fixture.ts';

const focusedCell = (table: Table): string => {
  const cell = focused(table).closest('[role="gridcell"], [role="columnheader"]') as HTMLElement;
  return `${cell.parentElement?.getAttribute('aria-rowindex')}:${cell.getAttribute('aria-colindex')}`;
};

/** WebKit scrolls a newly focused element into view a frame later, which would undo a scroll made before. */
const revealed = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

describe('<lease-ui-data-table> focus', () => {
  it('has one tab stop: the first cell', async () => {
    const table = await mountTable({
      selectable: true,
      openable: true,
      rowActions: () => [{ key: 'a', label: 'A' }],
    });
    expect(tabStops(table)).to.have.length(1);
    tabStops(table)[0]?.focus();
    expect(focusedCell(table)).to.equal('2:2');
    expect(focused(table).tagName).to.equal('BUTTON');
  });

  it('moves by arrows through data and header, and keeps one tab stop', async () => {
    const table = await mountTable();
    tabStops(table)[0]?.focus();
    press(table, 'ArrowDown');
    press(table, 'ArrowRight');
    expect(focusedCell(table)).to.equal('3:2');
    press(table, 'End');
    expect(focusedCell(table)).to.equal('3:4');
    press(table, 'ArrowUp');
    press(table, 'ArrowUp');
    expect(focusedCell(table)).to.equal('1:4');
    expect(focused(table).classList.contains('sort')).to.equal(true);
    expect(tabStops(table)).to.eql([focused(table)]);
  });

  it('reaches rows far away, whole and below the header', async () => {
    const table = await mountTable({ rows: invoices(5000) });
    tabStops(table)[0]?.focus();
    press(table, 'End', { ctrlKey: true });
    expect(focusedCell(table)).to.equal('5001:4');
    expect(focused(table).textContent).to.equal(`€ ${invoices(5000)[4999]!.gross / 100}`);
    press(table, 'PageUp');
    const head = one(table, '.head').getBoundingClientRect();
    const box = focused(table).getBoundingClientRect();
    expect(box.top).to.be.at.least(head.bottom - 1);
    press(table, 'Home', { ctrlKey: true });
    expect(focusedCell(table)).to.equal('2:1');
    expect(one(table, '.scroller').scrollTop).to.equal(0);
  });

  it('mirrors the arrows in right-to-left pages', async () => {
    const table = await mountTable({}, 1000, 'rtl');
    tabStops(table)[0]?.focus();
    press(table, 'ArrowLeft');
    expect(focusedCell(table)).to.equal('2:2');
  });

  it('selects by space and opens by Enter from any cell', async () => {
    const table = await mountTable({ selectable: true, openable: true });
    let opened = '';
    table.addEventListener('ui-row-open', (event) => (opened = (event.row as { id: string }).id));
    tabStops(table)[0]?.focus();
    press(table, 'ArrowRight');
    press(table, 'ArrowDown');
    press(table, ' ');
    expect([...table.selected]).to.eql(['id-1']);
    press(table, 'Enter');
    expect(opened).to.equal('id-1');
  });

  it('keeps the focus on its row when the row scrolls out of view and back', async () => {
    const table = await mountTable({ rows: invoices(5000) });
    tabStops(table)[0]?.focus();
    press(table, 'ArrowDown');
    const cell = focused(table);
    await revealed();
    await scrollTo(table, 100_000);
    expect(focused(table)).to.equal(cell);
    expect(cell.textContent).to.equal('INV-000002');
    expect(painted(table).filter((row) => row.contains(cell))).to.have.length(1);
    await scrollTo(table, 0);
    expect(focused(table)).to.equal(cell);
    expect(painted(table)).to.have.length(new Set(painted(table).map((row) => row.textContent)).size);
    press(table, 'ArrowDown');
    expect(focused(table).textContent).to.equal('INV-000003');
  });

  it('follows its row when data refreshes or sorts', async () => {
    const table = await mountTable({ rows: invoices(300) });
    tabStops(table)[0]?.focus();
    press(table, 'ArrowDown');
    const cell = focused(table);
    table.rows = [...invoices(310).slice(300), ...invoices(300)];
    await table.updateComplete;
    expect(focused(table)).to.equal(cell);
    expect(cell.textContent).to.equal('INV-000002');
    expect(focusedCell(table)).to.equal('13:1');
    table.sort = { key: 'number', direction: 'descending' };
    await table.updateComplete;
    expect(focused(table).textContent).to.equal('INV-000002');
    expect(focusedCell(table)).to.equal('310:1');
    press(table, 'ArrowDown');
    expect(focused(table).textContent).to.equal('INV-000001');
  });

  it('stays at its place when its row is gone', async () => {
    const table = await mountTable({ rows: invoices(10) });
    tabStops(table)[0]?.focus();
    press(table, 'ArrowDown');
    table.rows = invoices(10).filter(({ id }) => id !== 'id-1');
    await table.updateComplete;
    expect(focused(table).textContent).to.equal('INV-000003');
    table.rows = [];
    await table.updateComplete;
    expect(tabStops(table)).to.have.length(1);
    expect(tabStops(table)[0]?.closest('.head')).to.exist;
  });

  it('keeps the focused place when the columns are replaced', async () => {
    const table = await mountTable();
    tabStops(table)[0]?.focus();
    press(table, 'ArrowDown');
    press(table, 'ArrowRight');
    table.columns = columns.map((column) => ({ ...column, label: `${column.label}!` }));
    await table.updateComplete;
    expect(focusedCell(table)).to.equal('3:2');
  });

  it('offers a tab stop among the visible rows after scrolling and leaving', async () => {
    const table = await mountTable({ rows: invoices(5000) });
    tabStops(table)[0]?.focus();
    await revealed();
    await scrollTo(table, 100_000);
    focused(table).blur();
    await aTimeout(0);
    expect(tabStops(table)).to.have.length(1);
    tabStops(table)[0]?.focus();
    expect(Number(focusedCell(table).split(':')[0])).to.be.above(2000);
  });

  it('works its menu by keyboard', async () => {
    const table = await mountTable({
      rowActions: () => [
        { key: 'a', label: 'A' },
        { key: 'b', label: 'B' },
      ],
    });
    tabStops(table)[0]?.focus();
    press(table, 'End');
    const button = focused(table);
    expect(button.classList.contains('more-actions')).to.equal(true);
    button.click();
    press(table, 'ArrowDown');
    expect(focused(table).textContent).to.equal('B');
    press(table, 'ArrowDown');
    expect(focused(table).textContent).to.equal('A');
    press(table, 'Escape');
    expect(focused(table)).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('puts the rows in document order once scrolling settles, without moving the focus', async () => {
    const table = await mountTable({ rows: invoices(5000) });
    tabStops(table)[0]?.focus();
    press(table, 'ArrowDown');
    const cell = focused(table);
    await scrollTo(table, 170);
    const order = (): number[] =>
      all(table, '.body > .row:not([hidden])').map((row) => Number(row.getAttribute('aria-rowindex')));
    await waitUntil(() => order().every((index, at, all) => at === 0 || all[at - 1]! < index), 'in order');
    expect(focused(table)).to.equal(cell);
  });
});
