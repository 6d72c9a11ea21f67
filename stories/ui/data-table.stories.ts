import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Column, RowAction, TableSort } from '../../src/ui/data-table/columns.ts';
import '../../src/ui/data-table/define.ts';
import { tableTexts } from '../../src/ui/list-view/table-texts.ts';
import { paintStatus } from '../../src/ui/status-pill/status-pill.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Line {
  id: string;
  number: string;
  asset: string;
  dueOn?: string;
  gross: number;
}

interface Args extends PieceArgs {
  rows: number;
  total?: number;
  loading: boolean;
  selectable: boolean;
  selected: readonly string[];
  openable: boolean;
  menus: boolean;
  totals: boolean;
  query: string;
  sort?: TableSort;
  layout: 'auto' | 'table' | 'cards';
}

const ASSETS = ['Fiat 500e', 'Volvo XC40', 'Linde H25', 'Kärcher B 150'];
const lines = (count: number): Line[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `line-${at}`,
    number: `2026-${String(at + 1).padStart(5, '0')}`,
    asset: ASSETS[at % ASSETS.length] ?? '',
    dueOn: at % 5 === 4 ? undefined : `2026-${String((at % 12) + 1).padStart(2, '0')}-01`,
    gross: Math.imul(at + 1, 7919) % 100_000,
  }));

const actions: RowAction[] = [
  { key: 'open', label: 'Show invoice' },
  { key: 'pdf', label: 'Download PDF', disabledReason: 'Not written yet' },
];

const meta: Meta<Args> = {
  title: 'UI/Data table',
  component: 'lease-ui-data-table',
  args: {
    rows: 200,
    loading: false,
    selectable: false,
    selected: [],
    openable: true,
    menus: true,
    totals: false,
    query: '',
    layout: 'auto',
  },
  render: stage<Args>([], (args, localizer) => {
    const money = (amount: number) => localizer.money({ amount, currency: 'EUR' });
    const columns: Column<Line>[] = [
      { key: 'number', label: 'Number', value: (row) => row.number },
      { key: 'asset', label: 'Asset', value: (row) => row.asset },
      {
        key: 'dueOn',
        label: 'Due',
        kind: 'date',
        value: (row) => row.dueOn,
        text: (row) => (row.dueOn ? localizer.date(row.dueOn) : ''),
      },
      {
        key: 'status',
        label: 'Status',
        kind: 'status',
        value: (row) => (row.dueOn ? 'open' : 'paid'),
        paint: (cell, row) =>
          paintStatus(
            cell,
            row.dueOn ? { tone: 'attention', text: 'Open' } : { tone: 'settled', text: 'Paid' },
          ),
      },
      {
        key: 'gross',
        label: 'Amount',
        kind: 'money',
        value: (row) => row.gross,
        text: (row) => money(row.gross),
      },
    ];
    const rows = lines(args.rows);
    return html`<lease-ui-data-table
      .label=${'Invoices'}
      .texts=${tableTexts(localizer)}
      .columns=${columns}
      .rows=${rows}
      .total=${args.total}
      .loading=${args.loading}
      .selectable=${args.selectable}
      .selected=${new Set(args.selected)}
      .openable=${args.openable}
      .rowActions=${args.menus ? () => actions : undefined}
      .totals=${args.totals ? { gross: money(rows.reduce((sum, { gross }) => sum + gross, 0)) } : undefined}
      .query=${args.query}
      .sort=${args.sort}
      .layout=${args.layout}
    ></lease-ui-data-table>`;
  }),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Sorted: Story = { args: { sort: { key: 'gross', direction: 'descending' } } };
export const Found: Story = { args: { query: 'volvo' } };
export const Totals: Story = { args: { rows: 5, totals: true } };
export const Selectable: Story = { args: { selectable: true, selected: ['line-0', 'line-2'] } };
export const RowMenu: Story = { args: { press: ['.more-actions'] } };
export const Refreshing: Story = { tags: ['busy'], args: { loading: true } };
export const MoreOnTheServer: Story = { args: { rows: 8, total: 400 } };
export const LoadingMore: Story = { tags: ['busy'], args: { rows: 8, total: 400, loading: true } };
export const Plain: Story = { args: { rows: 4, openable: false, menus: false } };
export const Empty: Story = { args: { rows: 0 } };
export const Cards: Story = { args: { rows: 12, width: 360 } };
export const OpenCard: Story = { args: { rows: 3, width: 360, press: ['.disclosure'] } };
export const CardsToSelect: Story = { args: { rows: 12, width: 360, selectable: true } };
export const HundredThousand: Story = { args: { rows: 100_000 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
