/** How each user wants to be reminded. */
import { REMINDER_CHANNELS, REMINDER_EVENTS } from '../../../sdk/schemas/reminder.ts';
import type { ReminderChange, ReminderPreference } from '../../../sdk/schemas/index.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Account } from './account.ts';
import { maskEmail, maskPhone } from './masks.ts';

const DEFAULT_LEAD_DAYS = 7;
/** Events that speak of a day to come. */
const LEADING: ReadonlySet<string> = new Set(['invoiceDue', 'policyExpiring', 'contractEnding']);
/** What is on until the user says otherwise. */
const ON_AT_FIRST: ReadonlySet<string> = new Set([
  'invoiceDue-email',
  'invoiceOverdue-email',
  'requestUpdated-email',
]);

type Setting = Pick<ReminderPreference, 'enabled' | 'leadDays' | 'quietHours'>;

/** Keeps the settings, user by user. */
export class RemindersDesk {
  readonly #settings = new Map<string, Setting>();

  /** One for each event and channel, by event. */
  list(account: Account): ReminderPreference[] {
    return REMINDER_EVENTS.flatMap((event) =>
      REMINDER_CHANNELS.map((channel) => this.#view(account, event, channel)),
    );
  }

  get(account: Account, id: string): ReminderPreference | undefined {
    return this.list(account).find((each) => each.id === id);
  }

  update(
    account: Account,
    id: string,
    { enabled, leadDays, quietHours }: ReminderChange,
  ): ReminderPreference {
    const now = this.get(account, id);
    if (!now) throw new RangeError('Handlers look the preference up first');
    if (enabled && now.destination === undefined)
      throw new LessorRuleError(409, 'no_destination', '/enabled');
    if (leadDays !== undefined && !now.leads) throw new LessorRuleError(422, 'not_applicable', '/leadDays');
    const next: Setting = {
      enabled: enabled ?? now.enabled,
      leadDays: leadDays ?? now.leadDays,
      quietHours: quietHours === null ? undefined : (quietHours ?? now.quietHours),
    };
    this.#settings.set(`${account.id} ${id}`, next);
    return this.get(account, id) ?? now;
  }

  #view(
    account: Account,
    event: (typeof REMINDER_EVENTS)[number],
    channel: (typeof REMINDER_CHANNELS)[number],
  ): ReminderPreference {
    const id = `${event}-${channel}`;
    const leads = LEADING.has(event);
    const setting = this.#settings.get(`${account.id} ${id}`);
    const destination = destinationOf(account, channel);
    const quietHours = setting
      ? setting.quietHours
      : channel === 'email'
        ? undefined
        : { from: '21:00', to: '08:00' };
    return {
      ...{ id, channel, event, leads },
      enabled: setting?.enabled ?? ON_AT_FIRST.has(id),
      leadDays: setting?.leadDays ?? (leads ? DEFAULT_LEAD_DAYS : 0),
      ...(quietHours && { quietHours }),
      ...(destination !== undefined && { destination }),
    };
  }
}

function destinationOf({ email, phone }: Account, channel: string): string | undefined {
  if (channel === 'email') return maskEmail(email);
  return phone === '' ? undefined : maskPhone(phone);
}
