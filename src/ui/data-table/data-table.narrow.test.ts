import { expect } from '@open-wc/testing';
import { paintStatus } from '../status-pill/status-pill.ts';
import type { StatusTone } from '../status-pill/status-pill.ts';
import { waitUntil } from '../../testing/ready.ts';
import { all, columns, frame, mountTable, one, painted } from './data-table.fixture.ts';
import type { Column } from './columns.ts';
import type { Invoice } from './data-table.fixture.ts';

const statusColumn = (tone: StatusTone, text: string): Column<Invoice> => ({
  key: 'status',
  label: 'Status',
  kind: 'status',
  value: () => text,
  paint: (cell) => paintStatus(cell, { tone, text }),
  priority: 1,
});

describe('<lease-ui-data-table> in little room', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`keeps the menu of a row in sight, ${dir}`, async () => {
      const table = await mountTable(
        { layout: 'table', selectable: true, rowActions: () => [{ key: 'a', label: 'A' }] },
        400,
        dir,
      );
      const scroller = one(table, '.scroller');
      const within = (element: Element) => {
        const [box, port] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
        return box.left >= port.left - 1 && box.right <= port.right + 1;
      };
      for (const at of [0, 60]) {
        scroller.scrollLeft = dir === 'rtl' ? -at : at;
        for (const button of all(table, '.body .more-actions')) expect(within(button)).to.equal(true);
        expect(within(one(table, '.head-row > .control:last-child'))).to.equal(true);
      }
      const cell = one(table, '.body .control:last-child');
      expect(getComputedStyle(cell).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    });

  it('ends a status in an ellipsis as it does other words', async () => {
    const status = statusColumn('overdue', 'Suspended, overdue for many days');
    const table = await mountTable({ layout: 'table', columns: [...columns, status] }, 300);
    const cell = one(table, '.body .status');
    expect(cell.scrollWidth).to.be.above(cell.clientWidth);
    expect(getComputedStyle(cell).display).to.equal('block');
    expect(getComputedStyle(cell.firstElementChild!).display).to.equal('inline');
  });

  it('keeps number and state whole and lines its marks up with the facts', async () => {
    const status = statusColumn('attention', 'Payment in progress at the bank');
    const table = await mountTable(
      {
        columns: [{ ...columns[0]! }, { ...columns[3]!, priority: 1 }, status],
        selectable: true,
        rowActions: () => [{ key: 'a', label: 'A' }],
      },
      280,
    );
    const card = painted(table)[0]!;
    const find = (selector: string) => card.querySelector<HTMLElement>(selector)!;
    expect(find('.title').scrollWidth).to.equal(find('.title').clientWidth);
    const [title, state, menu] = ['.title', '.value.status', '.more-actions'].map(
      (part) => () => find(part).getBoundingClientRect(),
    ) as [() => DOMRect, () => DOMRect, () => DOMRect];
    expect(state().top).to.be.at.least(title().bottom - 1);
    expect(state().bottom).to.be.at.most(find('.fact').getBoundingClientRect().top + 1);
    expect(find('.value.status').scrollWidth).to.equal(find('.value.status').clientWidth);
    frame(table).style.setProperty('width', '480px');
    await waitUntil(() => state().top < title().bottom - 4);
    expect(state().right).to.be.at.most(menu().left);
    frame(table).style.setProperty('width', '280px');
    await waitUntil(() => state().top >= title().bottom - 1);
    expect(find('.check').getBoundingClientRect().left).to.equal(find('.term').getBoundingClientRect().left);
    expect(find('.check').getBoundingClientRect().left).to.equal(
      one(table, '.cards-head .check').getBoundingClientRect().left,
    );
  });

  it('puts the facts of wide cards side by side, and cards stay equally apart when they become narrow', async () => {
    const table = await mountTable({ layout: 'cards' }, 800);
    const tops = () =>
      [...painted(table)[0]!.querySelectorAll<HTMLElement>('.fact')].map(({ offsetTop }) => offsetTop);
    const apart = () => {
      const [first, second] = painted(table).map((card) => card.getBoundingClientRect());
      return { step: second!.top - first!.top, gap: second!.top - first!.bottom };
    };
    await waitUntil(() => painted(table).length > 2);
    expect(tops()).to.have.length(3);
    expect(new Set(tops()).size).to.equal(1);
    const wide = apart();
    frame(table).style.setProperty('width', '400px');
    await waitUntil(() => apart().step > wide.step);
    expect(new Set(tops()).size).to.equal(3);
    expect(apart().gap).to.be.closeTo(wide.gap, 0.5);
  });

  for (const width of [280, 400])
    it(`shows long titles and facts whole in cards that are ${width} px wide and equally high`, async () => {
      const long = 'We need something more for your request RQ-2026-000041';
      const name = (at: number) => (at % 2 ? 'A letter' : long);
      const [, customer, due] = columns as [Column<Invoice>, Column<Invoice>, Column<Invoice>];
      const table = await mountTable(
        {
          columns: [
            {
              key: 'subject',
              label: 'Subject',
              value: ({ number }) => name(Number(number.at(-1))),
              lines: 3,
            },
            { ...customer, value: () => 'Authorization to travel abroad with it', lines: 2 },
            due,
          ],
          openable: true,
          rowActions: () => [{ key: 'a', label: 'A' }],
        },
        width,
      );
      await waitUntil(() => painted(table).length > 2);
      const cards = painted(table).slice(0, 3);
      for (const card of cards) {
        for (const text of card.querySelectorAll('.open, .value')) {
          expect(text.scrollWidth, text.textContent).to.be.at.most(text.clientWidth + 1);
          expect(text.scrollHeight, text.textContent).to.be.at.most(text.clientHeight + 2);
        }
        const last = [...card.querySelectorAll('.fact')].at(-1)!;
        expect(last.getBoundingClientRect().bottom).to.be.at.most(card.getBoundingClientRect().bottom);
      }
      expect(new Set(cards.map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
    });
});
