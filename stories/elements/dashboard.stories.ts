import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface Args extends StoryArgs {
  cards?: readonly string[];
  recentContracts?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Dashboard',
  component: 'lease-dashboard',
  args: { recentContracts: 5 },
  render: ({ cards, recentContracts, ...args }, { globals }) =>
    connected(
      html`<lease-dashboard .cards=${cards} .recentContracts=${recentContracts ?? 5}></lease-dashboard>`,
      args,
      globals,
    ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const ChosenCards: Story = { args: { cards: ['contracts', 'next', 'overdue'] } };
export const Loading: Story = { args: { scenario: 'never' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const OneInvoice: Story = { args: { scenario: 'oneRow', invoices: 3 } };
export const TwelveDigits: Story = { args: { scenario: 'twelveDigits' } };
export const HostileStrings: Story = { args: { scenario: 'hostileStrings' } };
export const Failed: Story = { args: { scenario: 'summary.serverError' } };
export const ContractsFailed: Story = { args: { scenario: 'contracts.serverError' } };
export const SignedOut: Story = { args: { scenario: 'unauthorized' } };
export const NotOffered: Story = { args: { scenario: 'summary.notOffered' } };
export const Arca: Story = { args: { label: 'arca' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
