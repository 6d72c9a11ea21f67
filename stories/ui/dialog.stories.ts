import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/ui/dialog/define.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  heading: string;
  open: boolean;
  paragraphs: number;
  footer: boolean;
}

const meta: Meta<Args> = {
  title: 'UI/Dialog',
  component: 'lease-ui-dialog',
  args: { heading: 'Invoice 2026-00042', open: true, paragraphs: 1, footer: true },
  render: stage<Args>(
    [],
    ({ heading, open, paragraphs, footer }) =>
      html`<lease-ui-dialog .heading=${heading} .open=${open}>
        ${Array.from(
          { length: paragraphs },
          () =>
            html`<p>The installment of November for Fiat 500e, paid by direct debit on 1 November 2026.</p>`,
        )}
        ${footer ? html`<button slot="footer" class="button" type="button">Download PDF</button>` : nothing}
      </lease-ui-dialog>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Long: Story = { args: { paragraphs: 40 } };
export const WithoutFooter: Story = { args: { footer: false } };
export const LongHeading: Story = {
  args: { heading: 'Credit note 2026-00042 of invoice 2026-00017 '.repeat(3) },
};
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
