import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { followAnchor } from '../../src/ui/popover/popover.ts';
import { popoverStyles } from '../../src/ui/popover/popover.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  align: 'start' | 'end';
  lines: number;
}

const meta: Meta<Args> = {
  title: 'UI/Popover',
  args: { align: 'start', lines: 2, press: ['button'] },
  render: stage<Args>(
    [popoverStyles],
    ({ align, lines }) =>
      html`<button class="button" type="button" popovertarget="panel">How it is computed</button>
        <div
          id="panel"
          popover
          role="group"
          aria-label="How it is computed"
          tabindex="0"
          @toggle=${(event: Event) => followAnchor(event, align)}
        >
          ${Array.from({ length: lines }, () => html`<p>Principal and interest of the period.</p>`)}
        </div>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Closed: Story = { args: { press: [] } };
export const AtTheEnd: Story = { args: { align: 'end' } };
export const TallerThanThePage: Story = { args: { lines: 60 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
