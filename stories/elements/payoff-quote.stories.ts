import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Payoff quote',
  component: 'lease-payoff-quote',
  render: (args, { globals }) =>
    connected(html`<lease-payoff-quote contract-id="con_n1-3"></lease-payoff-quote>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const NotOffered: Story = { args: { scenario: 'payoffQuotes.notOffered' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
