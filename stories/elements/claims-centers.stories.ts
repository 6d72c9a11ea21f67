import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Claims centers',
  component: 'lease-claims-centers',
  render: (args, { globals }) =>
    connected(html`<lease-claims-centers></lease-claims-centers>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const Empty: Story = { args: { scenario: 'claimsCentres.empty' } };
export const Failed: Story = { args: { scenario: 'claimsCentres.serverError' } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it' } };
