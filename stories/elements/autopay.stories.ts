import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Autopay',
  component: 'lease-autopay',
  render: (args, { globals }) => connected(html`<lease-autopay></lease-autopay>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const Empty: Story = { args: { scenario: 'mandates.empty' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
