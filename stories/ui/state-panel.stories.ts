import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { NetworkError } from 'leasekit/sdk';
import { refreshNotice, statePanel } from '../../src/ui/state-panel/state-panel.ts';
import type { StateKind } from '../../src/ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../src/ui/state-panel/state-panel.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  kind: StateKind;
  error?: unknown;
  retry: boolean;
  action: boolean;
  notice: boolean;
}

const error = new NetworkError('invoices.list');

const meta: Meta<Args> = {
  title: 'UI/State panel',
  args: { kind: 'empty', retry: false, action: false, notice: false },
  render: stage<Args>([statePanelStyles], (args, localizer) =>
    args.notice
      ? refreshNotice({ localizer, error, onRetry: () => undefined })
      : statePanel({
          kind: args.kind,
          localizer,
          error: args.error,
          onRetry: args.retry ? () => undefined : undefined,
          action: args.action ? html`<button class="button" type="button">Clear filters</button>` : nothing,
        }),
  ),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const EmptyWithAction: Story = { args: { action: true } };
export const Failed: Story = { args: { kind: 'failed', error, retry: true } };
export const FailedWithReference: Story = {
  args: { kind: 'failed', error: Object.assign(new Error('down'), { reference: 'r-4711' }), retry: true },
};
export const SignedOut: Story = { args: { kind: 'signed-out', retry: true } };
export const NotOffered: Story = { args: { kind: 'not-offered' } };
export const NotPermitted: Story = { args: { kind: 'not-permitted' } };
export const NoProvider: Story = { args: { kind: 'no-provider' } };
export const RefreshNotice: Story = { args: { notice: true } };
export const Narrow: Story = { args: { kind: 'failed', error, retry: true, width: 320 } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
