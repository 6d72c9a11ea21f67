import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface Args extends StoryArgs {
  contractId?: string;
  view?: 'all' | 'open' | 'paid';
}

const meta: Meta<Args> = {
  title: 'Elements/Installment schedule',
  component: 'lease-installment-schedule',
  args: { contractId: 'con_n1-e', view: 'all' },
  render: ({ contractId, view, ...args }, { globals }) =>
    connected(
      html`<lease-installment-schedule
        .contractId=${contractId}
        .view=${view ?? 'all'}
      ></lease-installment-schedule>`,
      args,
      globals,
    ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const ToPay: Story = { args: { view: 'open' } };
export const Paid: Story = { args: { view: 'paid' } };
export const Loading: Story = { args: { scenario: 'never' } };
export const Empty: Story = { args: { scenario: 'contracts.empty' } };
export const NoContract: Story = { args: { contractId: '' } };
export const UnknownWords: Story = { args: { scenario: 'unknownEnum' } };
export const TwelveDigits: Story = { args: { scenario: 'twelveDigits' } };
export const Failed: Story = { args: { scenario: 'contracts.serverError' } };
export const SignedOut: Story = { args: { scenario: 'unauthorized' } };
export const NotOffered: Story = { args: { scenario: 'notOffered' } };
export const Arca: Story = { args: { label: 'arca', contractId: 'con_a1-2' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
