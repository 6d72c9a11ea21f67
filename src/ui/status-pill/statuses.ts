/** Which tone and words an entity's state has. Ties the traffic light (nothing, a part or all is open) to shapes. */
import type {
  Contract,
  InsurancePolicy,
  LocalDate,
  Payment,
  ScheduleLine,
} from '../../../sdk/schemas/index.ts';
import { uiCatalog } from '../../i18n/catalogs/ui.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { RecordKey } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Status } from './status-pill.ts';

export { invoiceStatus } from './invoice-status.ts';

/** The life-cycle status; an active contract with overdue invoices says so. */
export function contractStatus(
  { status, daysPastDue }: Pick<Contract, 'status' | 'daysPastDue'>,
  localizer: Localizer,
): Status {
  if (status === 'active' && daysPastDue)
    return { tone: 'overdue', text: localizer.text(uiCatalog, 'activeOverdue', { count: daysPastDue }) };
  const text = localizer.text(recordCatalog, `contractStatus.${status}`);
  if (status === 'active') return { tone: 'settled', text };
  if (status === 'suspended' || status === 'awaiting_delivery') return { tone: 'attention', text };
  return { tone: 'neutral', text };
}

export interface ScheduleStatusOptions {
  /** The first line that is still to come says "Next". */
  next?: boolean;
  /** With it, an invoiced line whose date has passed is overdue. */
  businessDate?: LocalDate | undefined;
}

/** State of one line of a schedule. */
export function scheduleStatus(
  { state, dueOn }: Pick<ScheduleLine, 'state' | 'dueOn'>,
  localizer: Localizer,
  { next, businessDate }: ScheduleStatusOptions = {},
): Status {
  const t = (key: RecordKey) => localizer.text(recordCatalog, key);
  const open = state === 'invoiced' || state === 'partially_paid';
  if (open && businessDate && dueOn < businessDate)
    return { tone: 'overdue', text: t('scheduleState.overdue') };
  if (next && state === 'planned') return { tone: 'neutral', text: t('scheduleState.next') };
  const text = t(`scheduleState.${state}`);
  if (state === 'paid') return { tone: 'settled', text };
  return { tone: state === 'partially_paid' ? 'attention' : 'neutral', text };
}

/** State of a payment: only what is posted counts as paid. */
export function paymentStatus({ state }: Pick<Payment, 'state'>, localizer: Localizer): Status {
  const text = localizer.text(recordCatalog, `paymentState.${state}`);
  if (state === 'posted') return { tone: 'settled', text };
  if (state === 'failed') return { tone: 'overdue', text };
  const moving = state === 'initiated' || state === 'requires_action' || state === 'processing';
  return moving ? { tone: 'attention', shape: 'ring', text } : { tone: 'neutral', text };
}

/** Status of a policy; an active one that ends soon says so. */
export function policyStatus(
  { expiringSoon, status }: Pick<InsurancePolicy, 'expiringSoon' | 'status'>,
  localizer: Localizer,
): Status {
  const text = localizer.text(recordCatalog, `policyStatus.${status}`);
  if (status !== 'active') return { tone: 'neutral', text };
  return expiringSoon
    ? { tone: 'attention', text: localizer.text(uiCatalog, 'endsSoon', { status: text }) }
    : { tone: 'settled', text };
}
