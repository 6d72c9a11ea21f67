import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { skeleton } from '../../src/ui/skeleton/skeleton.ts';
import type { SkeletonKind } from '../../src/ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../src/ui/skeleton/skeleton.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  kind: SkeletonKind;
  rows: number;
  label: string;
}

const meta: Meta<Args> = {
  title: 'UI/Skeleton',
  args: { kind: 'lines', rows: 4, label: 'Loading invoices' },
  render: stage<Args>([skeletonStyles], ({ kind, rows, label }) => skeleton(kind, { rows, label })),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Heading: Story = { args: { kind: 'heading' } };
export const Figures: Story = { args: { kind: 'figures' } };
export const Cards: Story = { args: { kind: 'cards' } };
export const Table: Story = { args: { kind: 'table' } };
export const Chart: Story = { args: { kind: 'chart', rows: 12 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
