/** Reminders by text message and e-mail. */
import type { RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { ReminderChange, ReminderPreference } from '../schemas/reminder.ts';
import { reminderPreferenceShape } from '../shapes/reminder.ts';

const reminders = /* @__PURE__ */ fetched({ row: reminderPreferenceShape }, async () => {
  const { reminderPreferenceSchema: row } = await import('../schemas/reminder.ts');
  return { row };
});

/** When and how the signed-in user wants to be reminded: one record for each channel and event. */
export class RemindersResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** All of them, by event. */
  list(
    params: { limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): PagePromise<ReminderPreference> {
    return list(this.#caller, { operation: 'reminders.list', schemas: reminders }, params, options);
  }

  /** One of them. */
  get(id: string, options?: RequestOptions): Promise<Versioned<ReminderPreference>> {
    return versioned(
      this.#caller,
      { operation: 'reminders.get', schemas: reminders, input: { id } },
      options,
    );
  }

  /**
   * Changes what is given.
   * @throws {@link ValidationError} for `leadDays` beyond 60 or quiet hours that cannot be read.
   * @throws {@link ConflictError} `no_destination` when it is turned on without a number or address to send to.
   * @throws {@link PreconditionError} when it changed since it was read.
   */
  update(id: string, body: ReminderChange, options?: ChangeOptions): Promise<Versioned<ReminderPreference>> {
    const spec = { operation: 'reminders.update', schemas: reminders, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
