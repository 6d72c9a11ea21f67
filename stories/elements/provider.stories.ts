import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'leasekit/define';
import { connected, schemeOf } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Provider',
  component: 'lease-provider',
  render: (args, { globals }) =>
    connected(html`<lease-contract-list view="cards"></lease-contract-list>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

/** Around the widgets: the nearest provider is theirs. */
export const Default: Story = {};

/** Anywhere on the page: widgets outside name it by its id. */
export const PageWide: Story = {
  render: ({ locale, colorScheme, ...demo }, { globals }) =>
    html`<lease-provider
        id="portal"
        demo
        .demoOptions=${demo}
        .locale=${locale ?? (globals['locale'] as string | undefined) ?? 'en'}
        .colorScheme=${colorScheme ?? schemeOf(globals['scheme'])}
      ></lease-provider>
      <lease-dashboard provider="portal" .cards=${['overdue', 'next', 'total']}></lease-dashboard>
      <lease-contract-list provider="portal" view="cards"></lease-contract-list>`,
};

/** Two lessors on one page share neither brand, session nor data. */
export const TwoBrands: Story = {
  render: (args, { globals }) =>
    html`${connected(html`<lease-dashboard .cards=${['overdue', 'next', 'total', 'paid']}></lease-dashboard>`, { ...args, label: 'nordvik' }, globals)}
    ${connected(html`<lease-invoice-table></lease-invoice-table>`, { ...args, label: 'arca' }, globals)}`,
};

export const SignedOut: Story = { args: { scenario: 'unauthorized' } };
export const SessionFailed: Story = { args: { scenario: 'session.serverError' } };
export const Loading: Story = { tags: ['busy'], args: { scenario: 'never' } };
export const Italian: Story = { args: { locale: 'it' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
