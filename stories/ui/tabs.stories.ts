import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/ui/tabs/define.ts';
import type { Tab } from '../../src/ui/tabs/tabs.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  tabs: readonly Tab[];
  active: string;
}

const tabs: Tab[] = [
  { key: 'overview', label: 'Overview' },
  { key: 'schedule', label: 'Payment schedule' },
  { key: 'invoices', label: 'Invoices', count: '24' },
  { key: 'payments', label: 'Payments' },
  { key: 'guarantees', label: 'Guarantees' },
];

const meta: Meta<Args> = {
  title: 'UI/Tabs',
  component: 'lease-ui-tabs',
  args: { tabs, active: 'overview' },
  render: stage<Args>(
    [],
    ({ tabs: given, active }) =>
      html`<lease-ui-tabs label="Contract" .tabs=${given} .active=${active}
        ><p>Content of the open tab.</p></lease-ui-tabs
      >`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Second: Story = { args: { active: 'invoices' } };
export const One: Story = { args: { tabs: tabs.slice(0, 1) } };
export const Overflowing: Story = { args: { width: 320, active: 'guarantees' } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
