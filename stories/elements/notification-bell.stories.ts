import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connected } from './story.ts';
import type { StoryArgs } from './story.ts';

const meta: Meta<StoryArgs> = {
  title: 'Elements/Notification bell',
  component: 'lease-notification-bell',
  render: (args, { globals }) =>
    connected(html`<lease-notification-bell></lease-notification-bell>`, args, globals),
};

export default meta;
type Story = StoryObj<StoryArgs>;

/** Opens what the bell has to tell. */
const press: Story['play'] = async ({ canvasElement }) => {
  const bell = canvasElement.querySelector('lease-notification-bell');
  for (let tries = 0; tries < 100; tries += 1) {
    const button = bell?.shadowRoot?.querySelector<HTMLElement>('[part~=badge]')?.parentElement;
    if (button) return button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

export const Default: Story = {};
export const Open: Story = { play: press };
export const Dark: Story = { args: { colorScheme: 'dark' }, globals: { scheme: 'dark' }, play: press };
export const Italian: Story = { args: { locale: 'it' }, play: press };
