import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface Args extends StoryArgs {
  display?: 'menu' | 'buttons';
}

const meta: Meta<Args> = {
  title: 'Elements/Quick actions',
  component: 'lease-quick-actions',
  args: { display: 'menu' },
  render: ({ display = 'menu', ...args }, { globals }) =>
    connected(html`<lease-quick-actions display=${display}></lease-quick-actions>`, args, globals),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Buttons: Story = { args: { display: 'buttons' } };
export const Dark: Story = {
  args: { display: 'buttons', colorScheme: 'dark' },
  globals: { scheme: 'dark' },
};
export const Italian: Story = { args: { display: 'buttons', locale: 'it', label: 'arca' } };
