import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Payment history',
  component: 'lease-payment-history',
  render: (args, { globals }) =>
    connected(html`<lease-payment-history></lease-payment-history>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const ManyPayments: Story = { args: { invoices: 10_000 } };
export const Loading: Story = { args: { scenario: 'payments.never' }, tags: ['busy'] };
export const Empty: Story = { args: { scenario: 'payments.empty' } };
export const Failed: Story = { args: { scenario: 'payments.serverError' } };
export const UnknownWords: Story = { args: { scenario: 'payments.unknownEnum' } };
export const HostileStrings: Story = { args: { scenario: 'hostileStrings' } };
export const TwelveDigits: Story = { args: { scenario: 'twelveDigits' } };
export const NotOffered: Story = { args: { scenario: 'payments.notOffered' } };
export const Arca: Story = { args: { label: 'arca' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
