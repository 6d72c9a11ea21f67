import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface Args extends StoryArgs {
  view?: 'list' | 'cards';
  columns?: readonly string[];
}

const meta: Meta<Args> = {
  title: 'Elements/Contract list',
  component: 'lease-contract-list',
  argTypes: { view: { control: 'inline-radio', options: ['list', 'cards'] } },
  render: ({ view = 'list', columns, ...args }, { globals }) =>
    connected(
      html`<lease-contract-list .view=${view} .columns=${columns}></lease-contract-list>`,
      args,
      globals,
    ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Cards: Story = { args: { view: 'cards' } };
export const ManyContracts: Story = { args: { invoices: 10_000 } };
export const ManyCards: Story = { args: { invoices: 10_000, view: 'cards' } };
export const OneContract: Story = { args: { scenario: 'oneRow' } };
export const ChosenColumns: Story = {
  args: { columns: ['number', 'kind', 'period', 'financed', 'assets', 'overdue', 'status'] },
};

export const Loading: Story = { args: { scenario: 'contracts.never' } };
export const LoadingCards: Story = { args: { scenario: 'contracts.never', view: 'cards' } };
export const Empty: Story = { args: { scenario: 'contracts.empty' } };
export const Failed: Story = { args: { scenario: 'contracts.serverError' } };
export const Offline: Story = { args: { scenario: 'contracts.offline' } };
export const BrokenRow: Story = { args: { scenario: 'contracts.badRow' } };
export const UnknownWords: Story = { args: { scenario: 'contracts.unknownEnum' } };
export const HostileStrings: Story = { args: { scenario: 'hostileStrings', view: 'cards' } };
export const TwelveDigits: Story = { args: { scenario: 'twelveDigits', view: 'cards' } };
export const SignedOut: Story = { args: { scenario: 'unauthorized' } };
export const NotOffered: Story = { args: { scenario: 'contracts.notOffered' } };

export const Arca: Story = { args: { label: 'arca', view: 'cards' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
