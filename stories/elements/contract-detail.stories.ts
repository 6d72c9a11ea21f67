import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

interface Args extends StoryArgs {
  contractId?: string;
  section?: string;
  sections?: readonly string[];
}

const meta: Meta<Args> = {
  title: 'Elements/Contract detail',
  component: 'lease-contract-detail',
  args: { contractId: 'con_n1-2' },
  render: ({ contractId, section, sections, ...args }, { globals }) =>
    connected(
      html`<lease-contract-detail
        .contractId=${contractId}
        .section=${section}
        .sections=${sections}
      ></lease-contract-detail>`,
      args,
      globals,
    ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Assets: Story = { args: { section: 'assets' } };
export const Schedule: Story = { args: { section: 'schedule' } };
export const Invoices: Story = { args: { section: 'invoices' } };
export const Payments: Story = { args: { section: 'payments' } };
export const Insurance: Story = { args: { section: 'insurance' } };
export const Guarantees: Story = { args: { contractId: 'con_n1-0', section: 'guarantees' } };
export const IndexedForeignCurrency: Story = { args: { contractId: 'con_n1-7' } };
export const ChosenSections: Story = { args: { sections: ['invoices', 'overview'] } };

export const Loading: Story = { args: { scenario: 'contracts.never' } };
export const Failed: Story = { args: { scenario: 'contracts.serverError' } };
export const FailedSection: Story = { args: { scenario: 'payments.serverError', section: 'payments' } };
export const EmptySection: Story = { args: { scenario: 'payments.empty', section: 'payments' } };
export const NotFound: Story = { args: { contractId: 'con_unknown' } };
export const NotOffered: Story = { args: { scenario: 'notOffered' } };
export const SignedOut: Story = { args: { scenario: 'unauthorized' } };
export const HostileStrings: Story = { args: { scenario: 'hostileStrings' } };

export const Arca: Story = { args: { label: 'arca', contractId: 'con_a1-2' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
