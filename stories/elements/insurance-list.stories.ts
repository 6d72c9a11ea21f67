import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Insurance list',
  component: 'lease-insurance-list',
  render: (args, { globals }) =>
    connected(html`<lease-insurance-list></lease-insurance-list>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const Empty: Story = { args: { scenario: 'policies.empty' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it', label: 'arca' } };
