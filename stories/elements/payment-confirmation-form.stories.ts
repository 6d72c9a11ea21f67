import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Payment confirmation form',
  component: 'lease-payment-confirmation-form',
  render: (args, { globals }) =>
    connected(html`<lease-payment-confirmation-form></lease-payment-confirmation-form>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const NotOffered: Story = { args: { scenario: 'confirmations.notOffered' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
