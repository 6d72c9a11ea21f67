import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from 'leasekit/sdk';
import { listView } from '../../src/ui/list-view/list-view.ts';
import type { ListState, ListValue, ListViewOptions } from '../../src/ui/list-view/list-view.ts';
import { listViewStyles } from '../../src/ui/list-view/list-view.styles.ts';
import { statePanel } from '../../src/ui/state-panel/state-panel.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

type Value = ListValue<string>;

interface Args extends PieceArgs {
  gate: ListViewOptions<string, Value>['gate'];
  state: ListState<Value>;
}

const error = new NetworkError('invoices.list');
const rows = ['2026-00001', '2026-00002', '2026-00003'];

const meta: Meta<Args> = {
  title: 'UI/List view',
  args: { gate: 'open', state: { status: 'ready', value: { rows, rejected: [] } } },
  render: stage<Args>(
    [listViewStyles],
    ({ gate, state }, localizer) =>
      html`<section class="base">
        ${listView<string, Value>({
          localizer,
          gate,
          state,
          sessionError: error,
          loading: 'Loading invoices',
          onRetrySession: () => undefined,
          onRetry: () => undefined,
          onRetryMore: () => undefined,
          toolbar: () => html`<h2 class="title">Invoices</h2>`,
          content: (value) =>
            html`<ul>
              ${value.rows.map((row) => html`<li>${row}</li>`)}
            </ul>`,
          empty: () => statePanel({ kind: 'empty', localizer }),
        })}
      </section>`,
  ),
};

export default meta;
type Story = StoryObj<Args>;

const ready = (value: Partial<Value>, more: object = {}): Pick<Args, 'state'> => ({
  state: { status: 'ready', value: { rows, rejected: [], ...value }, ...more },
});

export const Default: Story = {};
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', error } } };
export const Empty: Story = { args: ready({ rows: [] }) };
export const RefreshFailed: Story = { args: ready({}, { error }) };
export const MoreFailed: Story = { args: ready({ moreError: error }) };
export const RowsRejected: Story = { args: ready({ rejected: [1, 2] }) };
export const Pending: Story = { args: { gate: 'pending' } };
export const SignedOut: Story = { args: { gate: 'signed-out' } };
export const SessionFailed: Story = { args: { gate: 'session-failed' } };
export const NotOffered: Story = { args: { gate: 'not-offered' } };
export const NotPermitted: Story = { args: { gate: 'not-permitted' } };
export const NoProvider: Story = { args: { gate: 'no-provider' } };
export const Dark: Story = DARK;
export const Italian: Story = ITALIAN;
export const RightToLeft: Story = RTL;
