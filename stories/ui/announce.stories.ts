import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { announce } from '../../src/ui/announce/announce.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  text: string;
}

/** Speaks to assistive technology; there is nothing to see but the button that makes it speak. */
const meta: Meta<Args> = {
  title: 'UI/Announce',
  args: { text: 'Invoice 2026-0042 copied' },
  render: stage<Args>(
    [],
    ({ text }) =>
      html`<button
        class="button"
        type="button"
        @click=${(event: Event) => announce(event.currentTarget as HTMLElement, text)}
      >
        ${text}
      </button>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Spoken: Story = { args: { press: ['button'] } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
