import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { progressBar, refreshLine } from '../../src/ui/progress/progress.ts';
import { progressStyles } from '../../src/ui/progress/progress.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  value: number;
  max: number;
  label: string;
  quiet: boolean;
  refreshing: boolean;
}

const meta: Meta<Args> = {
  title: 'UI/Progress',
  args: { value: 22, max: 36, label: '22 of 36 paid', quiet: false, refreshing: false },
  render: stage<Args>(
    [progressStyles],
    ({ refreshing, ...bar }) => html`${refreshLine(refreshing)}${progressBar(bar)}`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const None: Story = { args: { value: 0, label: '0 of 36 paid' } };
export const All: Story = { args: { value: 36, label: '36 of 36 paid' } };
export const Quiet: Story = { args: { quiet: true } };
export const Refreshing: Story = { args: { refreshing: true } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
