import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface Args extends StoryArgs {
  mode?: 'all' | 'unpaid' | 'history';
  columns?: readonly string[];
}

const meta: Meta<Args> = {
  title: 'Elements/Invoice table',
  component: 'lease-invoice-table',
  argTypes: { mode: { control: 'inline-radio', options: ['all', 'unpaid', 'history'] } },
  render: ({ mode = 'all', columns, ...args }, { globals }) =>
    connected(
      html`<lease-invoice-table .mode=${mode} .columns=${columns}></lease-invoice-table>`,
      args,
      globals,
    ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Unpaid: Story = { args: { mode: 'unpaid' } };
export const History: Story = { args: { mode: 'history' } };
export const OneInvoice: Story = { args: { scenario: 'oneRow' } };
export const HundredThousand: Story = { args: { invoices: 100_000 } };
export const ChosenColumns: Story = { args: { columns: ['number', 'due', 'open', 'paid', 'status'] } };

export const Loading: Story = { args: { scenario: 'invoices.never' } };
export const Empty: Story = { args: { scenario: 'invoices.empty' } };
export const Failed: Story = { args: { scenario: 'invoices.serverError' } };
export const Offline: Story = { args: { scenario: 'invoices.offline' } };
export const BrokenRow: Story = { args: { scenario: 'invoices.badRow' } };
export const UnknownWords: Story = { args: { scenario: 'invoices.unknownEnum' } };
export const HostileStrings: Story = { args: { scenario: 'hostileStrings' } };
export const TwelveDigits: Story = { args: { scenario: 'twelveDigits' } };
export const SignedOut: Story = { args: { scenario: 'unauthorized' } };
export const NotOffered: Story = { args: { scenario: 'invoices.notOffered' } };

export const Arca: Story = { args: { label: 'arca' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
