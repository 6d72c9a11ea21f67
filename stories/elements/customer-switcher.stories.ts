import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Customer switcher',
  component: 'lease-customer-switcher',
  args: { role: 'staff' },
  render: (args, { globals }) =>
    connected(
      html`<lease-customer-switcher></lease-customer-switcher>
        <lease-dashboard .cards=${['overdue', 'next', 'total']}></lease-dashboard>`,
      args,
      globals,
    ),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it', label: 'arca' } };
