import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { contractStatus, invoiceStatus, scheduleStatus } from '../../src/ui/status-pill/statuses.ts';
import { statusPill } from '../../src/ui/status-pill/status-pill.ts';
import type { Status } from '../../src/ui/status-pill/status-pill.ts';
import { statusPillStyles } from '../../src/ui/status-pill/status-pill.styles.ts';
import { DARK, ITALIAN, RTL, stage } from './story.ts';
import type { PieceArgs } from './story.ts';

interface Args extends PieceArgs {
  status: Status;
  of?: 'invoices' | 'contracts' | 'schedule';
}

const OPEN = { type: 'invoice', settlement: 'open', timing: 'not_due' } as const;
const INVOICES = [
  OPEN,
  { ...OPEN, timing: 'due_today' },
  { ...OPEN, timing: 'overdue', daysPastDue: 12 },
  { ...OPEN, settlement: 'partial', timing: 'overdue', daysPastDue: 3 },
  { ...OPEN, paymentInProgress: true },
  { ...OPEN, settlement: 'paid' },
  { ...OPEN, settlement: 'cancelled' },
  { ...OPEN, type: 'proforma' },
] as const;
const CONTRACTS = ['active', 'suspended', 'awaiting_delivery', 'matured', 'transferred'] as const;
const LINES = ['planned', 'invoiced', 'partially_paid', 'paid'] as const;

const meta: Meta<Args> = {
  title: 'UI/Status pill',
  args: { status: { tone: 'settled', text: 'Paid' } },
  render: stage<Args>([statusPillStyles], ({ of, status }, localizer) => {
    const shown = {
      invoices: () => INVOICES.map((invoice) => invoiceStatus(invoice, localizer)),
      contracts: () => CONTRACTS.map((name) => contractStatus({ status: name }, localizer)),
      schedule: () => LINES.map((state) => scheduleStatus({ state, dueOn: '2026-12-01' }, localizer)),
    };
    return html`<ul>
      ${(of ? shown[of]() : [status]).map((one) => html`<li>${statusPill(one)}</li>`)}
    </ul>`;
  }),
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Attention: Story = { args: { status: { tone: 'attention', text: 'Partly paid' } } };
export const Overdue: Story = { args: { status: { tone: 'overdue', text: '12 days overdue' } } };
export const Neutral: Story = { args: { status: { tone: 'neutral', text: 'Not due' } } };
export const Invoices: Story = { args: { of: 'invoices' } };
export const Contracts: Story = { args: { of: 'contracts' } };
export const Schedule: Story = { args: { of: 'schedule' } };
export const Dark: Story = { ...DARK, args: { of: 'invoices' } };
export const Italian: Story = { args: { ...ITALIAN.args, of: 'invoices' } };
export const RightToLeft: Story = RTL;
