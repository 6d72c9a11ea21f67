import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showMore } from '../../src/ui/show-more/show-more.ts';
import { showMoreStyles } from '../../src/ui/show-more/show-more.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  shown: number;
  total?: number;
  loading: boolean;
  failed: boolean;
}

const meta: Meta<Args> = {
  title: 'UI/Show more',
  args: { shown: 50, total: 1234, loading: false, failed: false },
  render: stage<Args>([showMoreStyles], (args, localizer) =>
    showMore({ localizer, ...args, hasMore: true, onMore: () => undefined }),
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const TotalUnknown: Story = { args: { total: undefined } };
export const Loading: Story = { args: { loading: true } };
export const Failed: Story = { args: { failed: true } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
