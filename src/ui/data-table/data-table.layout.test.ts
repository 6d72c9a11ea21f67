import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import {
  all,
  cellsOf,
  columns,
  frame,
  invoices,
  mountTable,
  numbers,
  one,
  painted,
  scrollTo,
} from './data-table.fixture.ts';
import type { Column } from './columns.ts';
import type { Invoice } from './data-table.fixture.ts';

describe('<lease-ui-data-table> layout', () => {
  describe('many rows', () => {
    it('holds 100,000 rows with a few painted, and shows the right ones anywhere', async () => {
      const table = await mountTable({ rows: invoices(100_000) });
      const nodes = (): number => (table.shadowRoot as ShadowRoot).querySelectorAll('*').length;
      expect(nodes()).to.be.below(400);
      for (const top of [1_000_000, 3_999_000, 17, 2_345_678]) {
        await scrollTo(table, top);
        const shown = painted(table).map((row) => Number(row.getAttribute('aria-rowindex')) - 2);
        expect(shown).to.eql(shown.map((_, i) => (shown[0] as number) + i));
        expect(shown[0]).to.be.at.most(Math.floor(one(table, '.scroller').scrollTop / 40));
        const rows = painted(table);
        shown.forEach((index, i) =>
          expect(cellsOf(rows[i]!)[0]).to.equal(`INV-${String(index + 1).padStart(6, '0')}`),
        );
      }
      expect(nodes()).to.be.below(400);
    });

    it('brings a row into view by its key', async () => {
      const table = await mountTable({
        rows: invoices(20_000),
        sort: { key: 'number', direction: 'descending' },
      });
      table.scrollToRow('id-7');
      expect(numbers(table)).to.include('INV-000008');
      const row = painted(table).find((element) => element.textContent.includes('INV-000008')) as HTMLElement;
      const box = row.getBoundingClientRect();
      const port = one(table, '.scroller').getBoundingClientRect();
      expect(box.bottom).to.be.at.most(port.bottom + 1);
      table.scrollToRow('unknown');
    });

    it('fits its slots to a taller table and another row height', async () => {
      const table = await mountTable({ rows: invoices(1000) });
      const before = painted(table).length;
      frame(table).style.setProperty('--lease-table-max-block-size', '1200px');
      await waitUntil(() => painted(table).length > before);
      frame(table).style.setProperty('--lease-row-size', '60px');
      await waitUntil(() => {
        const [first, second] = painted(table);
        return second!.getBoundingClientRect().top - first!.getBoundingClientRect().top === 60;
      });
    });

    it('works after it was hidden while it got its rows', async () => {
      const table = await mountTable({ rows: [] });
      frame(table).hidden = true;
      table.rows = invoices(500);
      await table.updateComplete;
      frame(table).hidden = false;
      await waitUntil(() => painted(table).length > 8);
      expect(numbers(table)[0]).to.equal('INV-000001');
    });
  });

  describe('columns', () => {
    it('keeps the cells of every row under their headers', async () => {
      const table = await mountTable({ selectable: true, rowActions: () => [{ key: 'a', label: 'A' }] });
      const lefts = (row: Element): number[] =>
        [...row.children].map((cell) => cell.getBoundingClientRect().left);
      const head = lefts(one(table, '.head-row'));
      for (const row of painted(table)) expect(lefts(row)).to.eql(head);
    });

    it('starts text at the start and ends figures at the end, in both directions', async () => {
      for (const [dir, start, end] of [
        ['ltr', 'left', 'right'],
        ['rtl', 'right', 'left'],
      ] as const) {
        const table = await mountTable({}, 1000, dir);
        expect(getComputedStyle(painted(table)[0]!.children[3]!).textAlign).to.equal(end);
        expect(getComputedStyle(painted(table)[0]!.children[1]!).textAlign).to.equal(start);
      }
    });

    it('scrolls sideways rather than squeeze', async () => {
      const table = await mountTable({ layout: 'table' }, 300);
      const scroller = one(table, '.scroller');
      expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
      expect(table.offsetWidth).to.equal(300);
    });
  });

  describe('hostile strings', () => {
    it('shows markup as text, and clips long text with all of it in the title', async () => {
      const rows = invoices(2);
      rows[0]!.customer = '<img src=x onerror=alert(1)>';
      rows[1]!.customer = 'x'.repeat(10_000);
      const table = await mountTable({ rows });
      expect(all(table, 'img')).to.have.length(0);
      const [first, second] = painted(table).map((row) => row.children[1] as HTMLElement);
      expect(first!.textContent).to.equal('<img src=x onerror=alert(1)>');
      expect(second!.textContent.length).to.be.below(400);
      expect(second!.title).to.have.length(10_000);
      expect(painted(table)[1]!.offsetHeight).to.equal(40);
    });

    it('reveals a clipped text on hover', async () => {
      const rows = invoices(1);
      rows[0]!.customer =
        'A customer with a name that does not fit into its column at all, whatever one does';
      const table = await mountTable({ rows }, 700);
      const cell = painted(table)[0]!.children[1] as HTMLElement;
      cell.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(cell.title).to.equal(rows[0]!.customer);
    });

    it('keeps right-to-left marks within their cell', async () => {
      const rows = invoices(1);
      rows[0]!.customer = '\u202e\u202eevil';
      const table = await mountTable({ rows });
      expect(getComputedStyle(painted(table)[0]!.children[1]!).unicodeBidi).to.equal('plaintext');
    });
  });

  describe('cards', () => {
    const ranked: Column<Invoice>[] = columns.map((column) => ({
      ...column,
      priority: column.key === 'gross' ? 1 : 2,
    }));

    it('shows cards when narrow, a table when there is room', async () => {
      const table = await mountTable({}, 400);
      expect(one(table, '[role="grid"]')).to.equal(undefined);
      expect(one(table, 'ul').getAttribute('aria-label')).to.equal('Invoices');
      expect(painted(table)[0]?.tagName).to.equal('LI');
      frame(table).style.setProperty('width', '900px');
      await waitUntil(() => one(table, '[role="grid"]'));
      expect(cellsOf(painted(table)[0]!)[0]).to.equal('INV-000001');
    });

    it('opens the other facts, and makes room for them', async () => {
      const table = await mountTable({ columns: ranked }, 400);
      const [first, second] = painted(table);
      expect(first?.textContent).to.contain('€ 79.19').and.not.contain('Customer 0');
      const before = second!.getBoundingClientRect().top;
      first?.querySelector<HTMLElement>('.disclosure')?.click();
      expect(first?.textContent).to.contain('Customer 0');
      expect(first?.querySelector('.disclosure')?.getAttribute('aria-expanded')).to.equal('true');
      const after = second!.getBoundingClientRect().top;
      expect(after - before).to.be.within(40, 80);
      expect(first!.getBoundingClientRect().bottom).to.be.at.most(after);
      first?.querySelector<HTMLElement>('.disclosure')?.click();
      expect(second!.getBoundingClientRect().top).to.equal(before);
    });

    it('keeps 10,000 cards quick: a few painted, an open one found again', async () => {
      const table = await mountTable({ columns: ranked, rows: invoices(10_000) }, 400);
      painted(table)[1]?.querySelector<HTMLElement>('.disclosure')?.click();
      await scrollTo(table, 500_000);
      expect(painted(table).length).to.be.below(30);
      const tops = painted(table).map((card) => card.getBoundingClientRect().top);
      const steps = tops.slice(1).map((top, i) => Math.round(top - (tops[i] as number)));
      expect(new Set(steps).size).to.equal(1);
      expect(all(table, '.more:not([hidden])')).to.have.length(0);
      await scrollTo(table, 0);
      expect(painted(table)[1]?.textContent).to.contain('Customer 1');
    });

    it('selects, opens and acts as the table does', async () => {
      const table = await mountTable(
        {
          selectable: true,
          openable: true,
          rowActions: () => [{ key: 'a', label: 'A' }],
          totals: { gross: '€ 9' },
        },
        400,
      );
      let opened = 0;
      table.addEventListener('ui-row-open', () => opened++);
      all<HTMLInputElement>(table, '.body .check')[1]?.click();
      expect([...table.selected]).to.eql(['id-1']);
      all(table, '.open')[0]?.click();
      expect(opened).to.equal(1);
      all(table, '.more-actions')[0]?.click();
      expect(all(table, '[role="menuitem"]')).to.have.length(1);
      expect(one(table, '.cards-head').textContent).to.contain('€ 9');
    });
  });

  describe('paper and clipboard', () => {
    it('prints all rows, in order, and returns to its window', async () => {
      const table = await mountTable({ rows: invoices(300) });
      const before = painted(table).length;
      dispatchEvent(new Event('beforeprint'));
      expect(painted(table)).to.have.length(300);
      expect(numbers(table).at(-1)).to.equal('INV-000300');
      dispatchEvent(new Event('afterprint'));
      expect(painted(table).length).to.be.at.most(before);
    });

    it('copies the selected rows as tab-separated text', async () => {
      const table = await mountTable({ selectable: true, selected: new Set(['id-1', 'id-2']) });
      const clipboardData = new DataTransfer();
      const copy = new ClipboardEvent('copy', { bubbles: true, cancelable: true });
      // Firefox gives events made by a page a clipboard that cannot be written.
      Object.defineProperty(copy, 'clipboardData', { value: clipboardData });
      one(table, '.base').dispatchEvent(copy);
      expect(
        clipboardData
          .getData('text/plain')
          .split('\n')
          .map((line) => line.split('\t')[0]),
      ).to.eql(['Number', 'INV-000002', 'INV-000003']);
    });
  });

  describe('accessibility', () => {
    const full = {
      selectable: true,
      openable: true,
      rowActions: () => [{ key: 'a', label: 'A' }],
      totals: { gross: '€ 9' },
      total: 500,
    };
    for (const [name, properties, width] of [
      ['a plain table', {}, 1000],
      ['a table with everything', full, 1000],
      ['an empty table', { rows: [] }, 1000],
      ['a loading table', { ...full, loading: true }, 1000],
      ['cards', full, 360],
    ] as const) {
      it(`has no axe violation as ${name}`, async () => {
        const table = await mountTable(properties, width);
        await expect(table).to.be.accessible();
      });
    }

    it('says how many columns and rows there are, and which each is', async () => {
      const table = await mountTable({ selectable: true });
      expect(one(table, '[role="grid"]').getAttribute('aria-colcount')).to.equal('5');
      expect([...painted(table)[3]!.children].map((cell) => cell.getAttribute('aria-colindex'))).to.eql([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
      expect(painted(table)[3]!.getAttribute('aria-rowindex')).to.equal('5');
    });
  });
});
