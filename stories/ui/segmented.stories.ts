import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { segmented } from '../../src/ui/segmented/segmented.ts';
import type { Segment } from '../../src/ui/segmented/segmented.ts';
import { segmentedStyles } from '../../src/ui/segmented/segmented.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  label: string;
  segments: readonly Segment[];
  value: string;
}

const segments: Segment[] = [
  { key: 'all', label: 'All' },
  { key: 'unpaid', label: 'Unpaid' },
  { key: 'overdue', label: 'Overdue' },
];

const meta: Meta<Args> = {
  title: 'UI/Segmented',
  args: { label: 'Views', segments, value: 'unpaid' },
  render: stage<Args>([segmentedStyles], ({ label, segments: given, value }) =>
    segmented({ label, name: 'view', segments: given, value, onChange: () => undefined }),
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const WithCounts: Story = {
  args: { segments: segments.map((segment, at) => ({ ...segment, count: String(40 - at * 15) })) },
};
export const Narrow: Story = { args: { width: 320 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
