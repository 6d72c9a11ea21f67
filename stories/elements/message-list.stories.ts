import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Message list',
  component: 'lease-message-list',
  render: (args, { globals }) => connected(html`<lease-message-list></lease-message-list>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const Empty: Story = { args: { scenario: 'messages.empty' } };
export const Failed: Story = { args: { scenario: 'messages.serverError' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
