import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { all, cellsOf, columns, frame, mountTable, one, painted } from './data-table.fixture.ts';
import { track } from './columns.ts';
import type { Column } from './columns.ts';
import type { Invoice, Table } from './data-table.fixture.ts';

/** Two fonts of this machine whose digits differ in width, with the width of one at 14 px. */
function fontsByWidth() {
  const probe = document.createElement('span');
  probe.style.cssText = 'display: inline-block; inline-size: 1ch; font-size: 14px';
  document.body.append(probe);
  const fonts = ['serif', 'sans-serif', 'monospace']
    .map((family) => {
      probe.style.fontFamily = family;
      return { family, digit: probe.getBoundingClientRect().width };
    })
    .sort((a, b) => a.digit - b.digit);
  probe.remove();
  const [narrow, , wide] = fonts as [(typeof fonts)[0], (typeof fonts)[0], (typeof fonts)[0]];
  expect(wide.digit).to.be.above(narrow.digit + 0.2);
  return [narrow, wide] as const;
}

describe('columns for which there is no room', () => {
  const PRIORITIES = [undefined, 3, 2, 1] as const;
  /** Of a width that does not hang on the font of the machine: 528 px in all. */
  const ranked: Column<Invoice>[] = columns.map((column, at) => ({
    ...column,
    width: 'minmax(132px, 1fr)',
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

  it('give way even before, where the others would have to be cut for them', async () => {
    const spare = ranked.map((column, at) => ({ ...column, ...(at === 1 && { priority: 4 as const }) }));
    const table = await mountTable({ columns: spare, layout: 'table' }, 1000);
    expect(keys(table)).to.include('Customer');
    // Enough for 528 px and the scroll bar, not for 1.15 times as much.
    frame(table).style.setProperty('width', '580px');
    await waitUntil(() => keys(table).join() === 'Number,Due,Amount');
    frame(table).style.setProperty('width', '680px');
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
    const [narrow, wide] = fontsByWidth();
    const words = () => ranked.map((column) => ({ ...column, width: track(9, 1) }));
    // Four columns of 16.2 digits and their space, and a scroll bar.
    const room = 4 * (16.2 * narrow.digit + 24) + 16;
    const table = await mountTable({ columns: words(), layout: 'table' }, Math.ceil(room) + 2);
    table.style.fontFamily = narrow.family;
    table.columns = words();
    await table.updateComplete;
    expect(keys(table)).to.have.length(4);
    table.style.fontFamily = wide.family;
    table.columns = words();
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
