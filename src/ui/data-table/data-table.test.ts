import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import type { TableRowOpenEvent, TableSortEvent } from './data-table.events.ts';
import {
  all,
  cellsOf,
  columns,
  invoices,
  mountTable,
  numbers,
  one,
  painted,
  scrollTo,
} from './data-table.fixture.ts';
import type { Invoice, Table } from './data-table.fixture.ts';

const headers = (table: Table): HTMLElement[] => all(table, '[role="columnheader"]');
const sortButton = (table: Table, label: string): HTMLElement =>
  all(table, '.sort').find((button) => button.textContent.trim() === label) as HTMLElement;

describe('<lease-ui-data-table>', () => {
  describe('states', () => {
    it('is as tall as its few rows, without a scroll bar', async () => {
      const table = await mountTable({ rows: invoices(3) });
      expect(painted(table)).to.have.length(3);
      const scroller = one(table, '.scroller');
      expect(scroller.scrollHeight).to.equal(scroller.clientHeight);
      expect(table.offsetHeight).to.be.below(200);
    });

    it('shows no rows for none', async () => {
      const table = await mountTable({ rows: [] });
      expect(painted(table)).to.have.length(0);
      expect(one(table, '[role="grid"]').getAttribute('aria-rowcount')).to.equal('1');
    });

    it('shows an en dash and says "none" for an empty value, also after a row was recycled', async () => {
      const table = await mountTable({ rows: invoices(200) });
      for (const top of [0, 3000, 1234]) {
        if (top) await scrollTo(table, top);
        for (const row of painted(table)) {
          const index = Number(row.getAttribute('aria-rowindex')) - 2;
          const due = row.children[2] as HTMLElement;
          expect(due.textContent).to.equal(invoices(200)[index]?.dueOn ?? '–none');
        }
      }
    });

    it('keeps its rows and says it is busy while loading', async () => {
      const table = await mountTable({ loading: true });
      expect(one(table, '.progress')).to.exist;
      expect(one(table, '[role="grid"]').getAttribute('aria-busy')).to.equal('true');
      expect(painted(table).length).to.be.above(5);
    });

    it('shows the totals under the header and counts that row', async () => {
      const table = await mountTable({ totals: { gross: '€ 1,234.00' } });
      expect(one(table, '.totals').textContent).to.contain('€ 1,234.00');
      expect(one(table, '[role="grid"]').getAttribute('aria-rowcount')).to.equal('32');
      expect(painted(table)[0]?.getAttribute('aria-rowindex')).to.equal('3');
    });

    it('survives a row that makes its columns throw', async () => {
      const rows = invoices(3);
      const table = await mountTable({
        rows,
        columns: [
          columns[0]!,
          {
            key: 'bad',
            label: 'Bad',
            value: (row) => {
              if (row === rows[1]) throw new Error('bad row');
              return 'good';
            },
          },
        ],
      });
      expect(painted(table).map((row) => row.children[1]?.textContent)).to.eql(['good', '–none', 'good']);
    });

    it('hides columns and leaves no trace of old ones', async () => {
      const table = await mountTable();
      table.columns = columns.map((column) => ({ ...column, hidden: column.key === 'customer' }));
      await table.updateComplete;
      expect(headers(table).map((header) => header.textContent.trim())).to.eql(['Number', 'Due', 'Amount']);
      expect(painted(table)[0]?.children).to.have.length(3);
    });

    it('lets a column paint its own cells', async () => {
      const table = await mountTable({
        columns: [
          columns[0]!,
          {
            key: 'pill',
            label: 'Pill',
            kind: 'status',
            value: (row) => row.customer,
            paint: (cell, row) => (cell.textContent = `* ${row.customer}`),
          },
        ],
      });
      expect(cellsOf(painted(table)[1]!)).to.eql(['INV-000002', '* Customer 1']);
    });
  });

  describe('sort and search', () => {
    it('sorts by a press on the header and says so', async () => {
      const table = await mountTable({ rows: invoices(50) });
      const told = oneEvent(table, 'ui-sort') as unknown as Promise<TableSortEvent>;
      setTimeout(() => sortButton(table, 'Amount').click());
      expect((await told).sort).to.eql({ key: 'gross', direction: 'ascending' });
      await table.updateComplete;
      const sorted = [...table.rows].sort((a, b) => a.gross - b.gross);
      expect(table.visibleRows).to.eql(sorted);
      expect(numbers(table)[0]).to.equal(sorted[0]?.number);
      expect(headers(table)[3]?.getAttribute('aria-sort')).to.equal('ascending');
      sortButton(table, 'Amount').click();
      await table.updateComplete;
      expect(numbers(table)[0]).to.equal(sorted.at(-1)?.number);
      expect(headers(table)[3]?.getAttribute('aria-sort')).to.equal('descending');
    });

    it('only asks when the server sorts', async () => {
      const table = await mountTable({ sortMode: 'server' });
      let asked: TableSortEvent | undefined;
      table.addEventListener('ui-sort', (event) => (asked = event));
      sortButton(table, 'Customer').click();
      await table.updateComplete;
      expect(asked?.sort.key).to.equal('customer');
      expect(table.sort).to.equal(undefined);
      expect(numbers(table)[0]).to.equal('INV-000001');
    });

    it('offers no sort where a column has none', async () => {
      const table = await mountTable({ columns: [{ ...columns[0]!, sortable: false }] });
      expect(headers(table)[0]?.hasAttribute('aria-sort')).to.equal(false);
      expect(all(table, '.sort')).to.have.length(0);
    });

    it('finds as one types, announces how many, and starts at the top', async () => {
      const table = await mountTable({ rows: invoices(1000) });
      await scrollTo(table, 9000);
      table.query = 'customer 3';
      await table.updateComplete;
      expect(table.visibleRows).to.have.length(143);
      expect(numbers(table)[0]).to.equal('INV-000004');
      expect(one(table, '[role="status"]').textContent.trim()).to.equal('143 of 1000');
      expect(one(table, '[role="grid"]').getAttribute('aria-rowcount')).to.equal('144');
      table.query = '';
      await table.updateComplete;
      expect(table.visibleRows).to.have.length(1000);
      expect(one(table, '[role="status"]').textContent.trim()).to.equal('');
    });
  });

  describe('opening rows', () => {
    it('tells before a button opens a row', async () => {
      const table = await mountTable({ openable: true });
      const told = oneEvent(table, 'ui-row-open') as unknown as Promise<TableRowOpenEvent<Invoice>>;
      setTimeout(() => all(table, 'button.open')[2]?.click());
      expect((await told).row.number).to.equal('INV-000003');
    });

    it('has links where rows have addresses, and lets the owner take over', async () => {
      const table = await mountTable({
        columns: [{ ...columns[0]!, href: (row) => `#${row.id}` }, ...columns.slice(1)],
        openable: true,
      });
      const link = one<HTMLAnchorElement>(table, 'a.open');
      expect(link.getAttribute('href')).to.equal('#id-0');
      table.addEventListener('ui-row-open', (event) => event.preventDefault(), { once: true });
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      link.dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
    });

    it('falls back to a button for a row without address, or with one that could run script', async () => {
      const addresses = [undefined, 'java\nscript:alert(1)', 'data:text/html,x', '/invoices/4'];
      const table = await mountTable({
        rows: invoices(4),
        columns: [{ ...columns[0]!, href: (row) => addresses[Number(row.id.slice(3))] }],
        openable: true,
      });
      const openers = painted(table).map((row) => row.querySelector('.open'));
      expect(openers.map((opener) => opener?.getAttribute('role'))).to.eql([
        'button',
        'button',
        'button',
        null,
      ]);
      expect(openers.map((opener) => opener?.hasAttribute('href'))).to.eql([false, false, false, true]);
    });
  });

  describe('selection', () => {
    const told = (table: Table): string[][] => {
      const list: string[][] = [];
      table.addEventListener('ui-selection', (event) => list.push([...event.keys]));
      return list;
    };

    it('selects one, a range with shift, and all', async () => {
      const table = await mountTable({ selectable: true, rows: invoices(5) });
      const events = told(table);
      const [everything, first, , third] = all<HTMLInputElement>(table, '.check');
      first?.click();
      third?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
      await table.updateComplete;
      expect(events.at(-1)).to.eql(['id-0', 'id-1', 'id-2']);
      expect(everything?.indeterminate).to.equal(true);
      expect(painted(table).map((row) => row.getAttribute('aria-selected'))).to.eql([
        'true',
        'true',
        'true',
        'false',
        'false',
      ]);
      everything?.click();
      await table.updateComplete;
      expect(events.at(-1)).to.have.length(5);
      expect(everything?.checked).to.equal(true);
      everything?.click();
      expect(events.at(-1)).to.eql([]);
    });

    it('names each checkbox after its row, and selects only what is shown', async () => {
      const table = await mountTable({ selectable: true, query: 'INV-000004' });
      expect(all(table, '.body .check')[0]?.getAttribute('aria-label')).to.equal('Select INV-000004');
      all<HTMLInputElement>(table, '.head .check')[0]?.click();
      expect([...table.selected]).to.eql(['id-3']);
    });
  });

  describe('server paging', () => {
    it('asks for more near the end, once per page, and counts rows not loaded yet', async () => {
      const table = await mountTable({ rows: invoices(100), total: 250 });
      let asked = 0;
      table.addEventListener('ui-need-more', () => asked++);
      expect(one(table, '[role="grid"]').getAttribute('aria-rowcount')).to.equal('251');
      expect(one(table, '.load-more').textContent.trim()).to.equal('Load more');
      await aTimeout(0);
      expect(asked).to.equal(0);
      await scrollTo(table, 3700);
      await scrollTo(table, 3600);
      expect(asked).to.equal(1);
      table.rows = invoices(200);
      await table.updateComplete;
      await scrollTo(table, 7800);
      expect(asked).to.equal(2);
      table.rows = invoices(250);
      await table.updateComplete;
      expect(one(table, '.load-more')).to.equal(undefined);
    });

    it('asks at once when what is loaded fits, and again only by the button', async () => {
      const table = await mountTable({ rows: [] });
      let asked = 0;
      table.addEventListener('ui-need-more', () => asked++);
      Object.assign(table, { rows: invoices(4), total: 9 });
      await waitUntil(() => asked === 1);
      table.loading = true;
      await table.updateComplete;
      expect(one(table, '.load-more').textContent.trim()).to.equal('Loading more');
      table.loading = false;
      await table.updateComplete;
      await aTimeout(0);
      expect(asked).to.equal(1);
      one(table, '.load-more button').click();
      expect(asked).to.equal(2);
    });
  });
});
