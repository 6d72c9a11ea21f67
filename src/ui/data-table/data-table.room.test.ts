import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { all, cellsOf, columns, frame, mountTable, one, painted } from './data-table.fixture.ts';
import { track } from './columns.ts';
import type { Column } from './columns.ts';
import type { Invoice, Table } from './data-table.fixture.ts';

describe('columns for which there is no room', () => {
  const PRIORITIES = [undefined, 3, 2, 1] as const;
  const ranked: Column<Invoice>[] = columns.map((column, at) => ({
    ...column,
    ...(PRIORITIES[at] && { priority: PRIORITIES[at] }),
  }));
  const keys = (table: Table) =>
    all(table, '.head-row > .cell').map((cell) => cell.textContent?.trim() ?? '');

  it('give way, the least important first, and come back', async () => {
    const table = await mountTable({ columns: ranked, layout: 'table' }, 1000);
    expect(keys(table)).to.eql(['Number', 'Customer', 'Due', 'Amount']);
    frame(table).style.setProperty('width', '500px');
    await waitUntil(() => keys(table).join() === 'Number,Due,Amount');
    expect(cellsOf(painted(table)[0]!)).to.have.length(3);
    expect(one(table, '.scroller').scrollWidth).to.equal(one(table, '.scroller').clientWidth);
    frame(table).style.setProperty('width', '300px');
    await waitUntil(() => keys(table).join() === 'Number,Amount');
    frame(table).style.setProperty('width', '1000px');
    await waitUntil(() => keys(table).length === 4);
  });

  it('make room for cards when even those that stay have none, and come back', async () => {
    const wide = ranked.map((column) => ({ ...column, width: 'minmax(330px, 1fr)' }));
    const table = await mountTable({ columns: wide }, 1200);
    expect(keys(table)).to.include('Amount');
    frame(table).style.setProperty('width', '660px');
    await waitUntil(() => all(table, '.card').length > 0);
    expect(one(table, '.scroller').scrollWidth).to.equal(one(table, '.scroller').clientWidth);
    table.chosen = true;
    await waitUntil(() => keys(table).length === 4);
    table.chosen = false;
    await waitUntil(() => all(table, '.card').length > 0);
    frame(table).style.setProperty('width', '1200px');
    await waitUntil(() => keys(table).includes('Amount'));
  });

  it('give way sooner where the font is wider', async () => {
    const words = ranked.map((column) => ({ ...column, width: track(9, 1) }));
    const table = await mountTable({ columns: words, layout: 'table' }, 636);
    table.style.fontFamily = 'sans-serif';
    table.columns = words.map((column) => ({ ...column }));
    await table.updateComplete;
    expect(keys(table)).to.have.length(4);
    table.style.fontFamily = 'monospace';
    table.columns = words.map((column) => ({ ...column }));
    await table.updateComplete;
    expect(keys(table)).to.not.include('Customer');
  });

  it('stay where somebody chose them, and are searched in any case', async () => {
    const table = await mountTable({ columns: ranked, layout: 'table', chosen: true }, 500);
    expect(keys(table)).to.have.length(4);
    table.chosen = false;
    table.query = 'Customer 3';
    await table.updateComplete;
    expect(keys(table)).to.not.include('Customer');
    expect(table.visibleRows.map(({ customer }) => customer)).to.include('Customer 3');
    expect(table.visibleRows.length).to.be.below(30);
  });
});
