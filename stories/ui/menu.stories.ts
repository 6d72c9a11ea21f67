import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/ui/menu/define.ts';
import type { MenuItem } from '../../src/ui/menu/menu.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  label: string;
  compact: boolean;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
}

const OPEN = ['[popovertarget]'];

const meta: Meta<Args> = {
  title: 'UI/Menu',
  component: 'lease-ui-menu',
  args: {
    label: 'Actions',
    compact: false,
    items: [
      { key: 'view', label: 'Show invoice' },
      { key: 'contract', label: 'Contract L-1042', href: '#/contracts/1042' },
      { key: 'pdf', label: 'Download PDF', disabledReason: 'Not written yet' },
    ],
  },
  render: stage<Args>(
    [],
    ({ label, compact, items, align }) =>
      html`<lease-ui-menu
        .label=${label}
        .compact=${compact}
        .items=${items}
        .align=${align}
      ></lease-ui-menu>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
/** The panel is the shared popover: it stands at its button and stays on the page. */
export const Open: Story = { args: { press: OPEN } };
export const OpenAtTheEnd: Story = { args: { press: OPEN, align: 'end' } };
export const Compact: Story = { args: { compact: true } };
export const CompactOpen: Story = { args: { compact: true, press: OPEN } };
export const TickBoxes: Story = {
  args: {
    label: 'Columns',
    press: OPEN,
    items: [
      { key: 'due', label: 'Due', checked: true },
      { key: 'paid', label: 'Paid', checked: false },
    ],
  },
};
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
