import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Asset list',
  component: 'lease-asset-list',
  render: (args, { globals }) => connected(html`<lease-asset-list></lease-asset-list>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const Cards: Story = {
  render: (args, { globals }) =>
    connected(html`<lease-asset-list view="cards"></lease-asset-list>`, args, globals),
};
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it', label: 'arca' } };
