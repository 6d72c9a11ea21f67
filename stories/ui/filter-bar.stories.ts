import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FilterValues } from '../../src/lib/filter-codec.ts';
import '../../src/ui/filter-bar/define.ts';
import type { FilterField } from '../../src/ui/filter-bar/fields.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  filters: readonly FilterField[];
  value: FilterValues;
  businessDate?: string;
}

const filters: FilterField[] = [
  { key: 'q', label: 'Search by number', kind: 'search' },
  {
    key: 'currency',
    label: 'Currency',
    kind: 'choice',
    options: ['EUR', 'CHF', 'SEK'].map((value) => ({ value, label: value })),
  },
  {
    key: 'settlement',
    label: 'Settlement',
    kind: 'choices',
    options: ['Open', 'Partly paid', 'Paid'].map((label) => ({ value: label.toLowerCase(), label })),
  },
  { key: 'dueOn', label: 'Due', kind: 'date-range' },
  { key: 'gross', label: 'Amount', kind: 'amount-range' },
  { key: 'closed', label: 'Also closed', kind: 'toggle' },
];

const meta: Meta<Args> = {
  title: 'UI/Filter bar',
  component: 'lease-ui-filter-bar',
  args: { filters, value: {}, businessDate: '2026-11-21' },
  render: stage<Args>(
    [],
    (args) =>
      html`<lease-ui-filter-bar
        .filters=${args.filters}
        .value=${args.value}
        .businessDate=${args.businessDate}
      ></lease-ui-filter-bar>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

const filtered: FilterValues = {
  q: '2026-000',
  currency: 'EUR',
  settlement: ['open', 'paid'],
  dueOn: { gte: '2026-11-01', lte: '2026-11-30' },
  gross: { gte: '10000' },
  closed: true,
};

export const Default: Story = {};
export const Filtered: Story = { args: { value: filtered } };
export const Choices: Story = { args: { press: ['[popovertarget="panel-settlement"]'] } };
export const ManyChoices: Story = {
  args: {
    filters: [
      {
        key: 'contractId',
        label: 'Contract',
        kind: 'choice',
        options: Array.from({ length: 40 }, (_, at) => ({ value: `c${at}`, label: `LC-2026-${1000 + at}` })),
      },
    ],
    press: ['[popovertarget="panel-contractId"]'],
  },
};
export const Dates: Story = { args: { press: ['[popovertarget="panel-dueOn"]'] } };
export const DatesWithoutPresets: Story = {
  args: { businessDate: undefined, press: ['[popovertarget="panel-dueOn"]'] },
};
export const Amounts: Story = { args: { press: ['[popovertarget="panel-gross"]'] } };
export const SearchAlone: Story = { args: { filters: filters.slice(0, 1) } };
export const Narrow: Story = { args: { width: 320, value: filtered } };
export const NarrowOpen: Story = { args: { width: 320, press: ['.more'] } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
