import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { totalsStrip } from '../../src/ui/totals-strip/totals-strip.ts';
import type { TotalsRow } from '../../src/ui/totals-strip/totals-strip.ts';
import { totalsStripStyles } from '../../src/ui/totals-strip/totals-strip.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  label: string;
  rows: readonly TotalsRow[];
}

const row = (currency: string, overdue?: 'overdue'): TotalsRow => ({
  currency,
  figures: [
    { key: 'gross', label: 'Invoiced', value: '123,456.78' },
    { key: 'open', label: 'Open', value: '12,345.60' },
    { key: 'overdue', label: 'Overdue', value: overdue ? '1,204.00' : '0.00', tone: overdue },
  ],
});

const meta: Meta<Args> = {
  title: 'UI/Totals strip',
  args: { label: 'Totals of the 23 invoices shown', rows: [row('EUR', 'overdue')] },
  render: stage<Args>([totalsStripStyles], totalsStrip),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const NothingOverdue: Story = { args: { rows: [row('EUR')] } };
export const TwoCurrencies: Story = { args: { rows: [row('EUR', 'overdue'), row('CHF')] } };
export const Narrow: Story = { args: { width: 320 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
