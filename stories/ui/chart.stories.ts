import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Money } from 'leasekit/sdk';
import type { ChartKind, ChartSeries } from '../../src/ui/chart/chart-model.ts';
import '../../src/ui/chart/define.ts';
import type { StatusTone } from '../../src/ui/status-pill/status-pill.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  kind: ChartKind;
  caption: string;
  labels: readonly string[];
  series: readonly ChartSeries[];
  tones?: readonly StatusTone[];
  loading: boolean;
  withoutParts: boolean;
}

const euro = (amount: number): Money => ({ amount, currency: 'EUR' });

const meta: Meta<Args> = {
  title: 'UI/Chart',
  component: 'lease-ui-chart',
  args: {
    kind: 'bar',
    caption: 'Payments by month',
    labels: ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'],
    series: [
      { label: 'Paid', values: [31840, 62250, 31840, undefined, undefined, undefined] },
      {
        label: 'Projected',
        values: [undefined, undefined, undefined, 31840, 31840, 45900],
        style: 'hatched',
      },
    ],
    loading: false,
    withoutParts: false,
  },
  render: stage<Args>(
    [],
    (args, localizer) =>
      html`<lease-ui-chart
        .kind=${args.kind}
        .caption=${args.caption}
        .labels=${args.labels}
        .series=${args.series}
        .tones=${args.tones}
        .loading=${args.loading}
        .withoutParts=${args.withoutParts}
        .format=${(amount: number) => localizer.money(euro(amount))}
      ></lease-ui-chart>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

const doughnut = {
  kind: 'doughnut',
  caption: 'Open amount by due date',
  labels: ['Not due', 'Due soon', 'Overdue'],
  series: [{ label: 'Open', values: [420000, 61200, 18750] }],
} as const;

export const Default: Story = {};
export const AsTable: Story = { args: { press: ['.toggle'] } };
export const Doughnut: Story = { args: doughnut };
export const DoughnutOfStatuses: Story = {
  args: { ...doughnut, tones: ['neutral', 'attention', 'overdue'] },
};
export const WithoutParts: Story = { args: { ...doughnut, withoutParts: true } };
export const Loading: Story = { tags: ['busy'], args: { loading: true } };
export const Narrow: Story = { args: { width: 320 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
