/** Which reports are made by themselves, and when. */
import type {
  ReportSchedule,
  ReportScheduleChange,
  ReportScheduleDraft,
} from '../../../sdk/schemas/report.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { instantText, nextRun } from './next-run.ts';

/** Office hours begin at nine, UTC; what is due until then has run. */
const MORNING = 9 * 60;
const DAY = 1440;

export interface ScheduleRecord {
  readonly id: string;
  readonly customer: number;
  draft: ReportScheduleDraft;
  paused: boolean;
  /** Minutes since 1970, UTC. */
  next: number;
  last?: number;
}

/** Keeps schedules and lets them run as days pass. */
export class ScheduleBook {
  readonly #store: Store;
  #records: ScheduleRecord[] = [];
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Of a customer, in the order they were made. */
  all(customer: number): ReportSchedule[] {
    return this.#records.filter((each) => each.customer === customer).map(scheduleView);
  }

  find(customer: number, id: string): ReportSchedule | undefined {
    const record = this.#record(customer, id);
    return record && scheduleView(record);
  }

  create(customer: number, draft: ReportScheduleDraft): ReportSchedule {
    this.#count += 1;
    const complete = completed(draft);
    const record = {
      id: `sch_${this.#count}`,
      customer,
      draft: complete,
      paused: false,
      next: this.#next(complete),
    };
    this.#records.push(record);
    this.#store.touch(undefined);
    return scheduleView(record);
  }

  /** Changes what is named; another rhythm starts anew. */
  update(customer: number, id: string, changes: ReportScheduleChange): ReportSchedule | undefined {
    const record = this.#record(customer, id);
    if (!record) return undefined;
    record.draft = completed({ ...record.draft, ...changes });
    record.next = this.#next(record.draft);
    this.#store.touch(undefined);
    return scheduleView(record);
  }

  /** Stops it for a while, or lets it go on; what was missed is not made up for. */
  pause(customer: number, id: string, paused: boolean): ReportSchedule | undefined {
    const record = this.#record(customer, id);
    if (!record) return undefined;
    if (record.paused === paused)
      throw new LessorRuleError(409, paused ? 'already_paused' : 'not_paused', '/paused');
    record.paused = paused;
    if (!paused) record.next = this.#next(record.draft);
    this.#store.touch(undefined);
    return scheduleView(record);
  }

  delete(customer: number, id: string): void {
    this.#records = this.#records.filter((each) => each.customer !== customer || each.id !== id);
    this.#store.touch(undefined);
  }

  /** Runs what is due until the morning of a day. */
  passDay(day: number, run: (schedule: ScheduleRecord, at: string) => void): void {
    const now = day * DAY + MORNING;
    for (const record of this.#records) {
      while (!record.paused && record.next <= now) {
        run(record, instantText(record.next));
        record.last = record.next;
        record.next = nextRun(record.draft, record.next, this.#zone);
      }
    }
  }

  get #zone(): string {
    return this.#store.profile.label.timeZone;
  }

  #next(draft: ReportScheduleDraft): number {
    return nextRun(draft, this.#store.today * DAY + MORNING, this.#zone);
  }

  #record(customer: number, id: string): ScheduleRecord | undefined {
    return this.#records.find((each) => each.customer === customer && each.id === id);
  }
}

/** The days that a rhythm needs; Monday and the first unless told, none that it does not look at. */
function completed({ weekday = 1, dayOfMonth = 1, ...draft }: ReportScheduleDraft): ReportScheduleDraft {
  if (draft.frequency === 'weekly') return { ...draft, weekday };
  return draft.frequency === 'monthly' ? { ...draft, dayOfMonth } : draft;
}

function scheduleView({ id, draft, paused, next, last }: ScheduleRecord): ReportSchedule {
  const { type, params, format, frequency, weekday, dayOfMonth, localTime, recipients } = draft;
  return {
    id,
    type,
    ...(params && { params: { ...params } }),
    format,
    frequency,
    ...(weekday !== undefined && { weekday }),
    ...(dayOfMonth !== undefined && { dayOfMonth }),
    localTime,
    recipients: [...recipients],
    paused,
    ...(!paused && { nextRunAt: instantText(next) }),
    ...(last !== undefined && { lastRunAt: instantText(last) }),
  };
}
