import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Login',
  component: 'lease-login',
  args: { signedIn: false, clock: 'running' },
  render: (args, { globals }) => connected(html`<lease-login></lease-login>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

export const Default: Story = {};
export const SignedIn: Story = { args: { signedIn: true } };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' } };
export const Italian: Story = { args: { locale: 'it', label: 'arca' } };
