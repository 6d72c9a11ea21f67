/** The reports that customers asked for, and the schedules that make them by themselves. */
import type { Report, ReportDraft } from '../../../sdk/schemas/report.ts';
import { CustomerView } from '../../engine/customer-view.ts';
import { addDays, fromDay } from '../../engine/finance/calendar.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { OutboxDesk } from '../outbox.ts';
import { Stamps } from '../stamps.ts';
import { figuresOf } from './report-figures.ts';
import type { ReportTable } from './report-table.ts';
import type { Params, ReportCode } from './report-types.ts';
import { codeOf, readParams } from './report-types.ts';
import { ScheduleBook, type ScheduleRecord } from './schedule-book.ts';

/** Percent done after each question; the next one finds it ready. */
const STEPS = [30, 70];
/** Days for which a report can be fetched. */
const LIFETIME_DAYS = 7;
/** What a format can hold. */
const MAX_ROWS = { pdf: 2000, xlsx: 100_000, csv: 100_000 } as const;

interface ReportRecord {
  readonly id: string;
  readonly customer: number;
  readonly code: ReportCode;
  readonly params: Params;
  readonly format: keyof typeof MAX_ROWS;
  readonly createdAt: string;
  readonly scheduleId?: string;
  readonly sentTo?: readonly string[];
  polls: number;
  readyAt?: string;
  expiresOn?: string;
  failureCode?: string;
  table?: ReportTable;
}

/** Makes reports. How far one is depends on how often it was asked about, never on a clock. */
export class ReportsDesk implements Desk {
  readonly schedules: ScheduleBook;
  readonly #store: Store;
  readonly #stamps: Stamps;
  readonly #views = new Map<number, CustomerView>();
  #reports: ReportRecord[] = [];
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#stamps = new Stamps(store);
    this.schedules = new ScheduleBook(store);
  }

  /** Of a customer, latest first. */
  reports(customer: number): Report[] {
    return this.#reports
      .filter((each) => each.customer === customer)
      .map((each) => this.#view(each))
      .reverse();
  }

  find(customer: number, id: string): Report | undefined {
    const record = this.#record(customer, id);
    return record && this.#view(record);
  }

  /** As {@link find}, and work on it goes on. */
  poll(customer: number, id: string): Report | undefined {
    const record = this.#record(customer, id);
    if (!record) return undefined;
    if (!record.readyAt && !record.failureCode) {
      record.polls += 1;
      if (record.polls > STEPS.length) this.#finish(record, this.#stamps.next());
    }
    return this.#view(record);
  }

  /** Takes an order. Throws LessorRuleError for what cannot be made. */
  create(customer: number, draft: ReportDraft): Report {
    const record = this.#order(customer, draft, { createdAt: this.#stamps.next() });
    this.#store.touch(undefined);
    return this.#view(record);
  }

  /** What is in a report that can be fetched now. */
  content(
    customer: number,
    id: string,
  ): { code: ReportCode; table: ReportTable; report: Report } | undefined {
    const record = this.#record(customer, id);
    const report = record && this.#view(record);
    if (!record?.table || report?.state !== 'ready') return undefined;
    return { code: record.code, table: record.table, report };
  }

  delete(customer: number, id: string): void {
    this.#reports = this.#reports.filter((each) => each.customer !== customer || each.id !== id);
    this.#store.touch(undefined);
  }

  /** Code and parameters of a draft, checked. */
  checked(
    customer: number,
    { type, params = {} }: Pick<ReportDraft, 'type' | 'params'>,
  ): [ReportCode, Params] {
    const code = codeOf(type);
    const view = this.#viewOf(customer);
    return [code, readParams(code, params, (id) => view.contract(id) !== undefined)];
  }

  /** What was left overnight is finished; schedules that are due run, and their reports are mailed. */
  passDay(day: number): void {
    for (const record of this.#reports) {
      if (!record.readyAt && !record.failureCode) this.#finish(record, this.#stamps.next());
    }
    this.schedules.passDay(day, (schedule, at) => this.#runSchedule(schedule, at));
  }

  #runSchedule(schedule: ScheduleRecord, at: string): void {
    const { id, customer, draft } = schedule;
    const record = this.#order(customer, draft, { createdAt: at, scheduleId: id, sentTo: draft.recipients });
    this.#finish(record, at);
    const outbox = this.#store.desk(OutboxDesk);
    for (const to of draft.recipients)
      outbox.send({ channel: 'email', to, kind: 'report', text: draft.type });
    this.#store.announce({ type: 'reports.created', customer, id: record.id });
  }

  #order(
    customer: number,
    draft: ReportDraft,
    more: Pick<ReportRecord, 'createdAt' | 'scheduleId' | 'sentTo'>,
  ): ReportRecord {
    const [code, params] = this.checked(customer, draft);
    this.#count += 1;
    const record = {
      id: `rep_${this.#count}`,
      customer,
      code,
      params,
      format: draft.format,
      polls: 0,
      ...more,
    };
    this.#reports.push(record);
    return record;
  }

  #finish(record: ReportRecord, at: string): void {
    const today = fromDay(this.#store.today);
    const table = figuresOf(record.code, record.params, this.#viewOf(record.customer), today);
    if (table.rows.length > MAX_ROWS[record.format]) record.failureCode = 'too_many_rows';
    else {
      record.table = table;
      record.readyAt = at;
      record.expiresOn = addDays(at.slice(0, 10), LIFETIME_DAYS);
    }
    this.#store.announce({ type: 'reports.updated', customer: record.customer, id: record.id });
  }

  #viewOf(customer: number): CustomerView {
    const known = this.#views.get(customer);
    if (known) return known;
    const made = new CustomerView(this.#store, this.#store.customers[customer]!);
    this.#views.set(customer, made);
    return made;
  }

  #record(customer: number, id: string): ReportRecord | undefined {
    return this.#reports.find((each) => each.customer === customer && each.id === id);
  }

  #view(record: ReportRecord): Report {
    const { id, code, params, format, createdAt, polls, readyAt, expiresOn, failureCode, table } = record;
    const expired = expiresOn !== undefined && expiresOn < fromDay(this.#store.today);
    const under = polls === 0 ? 'queued' : 'running';
    const progress = readyAt ? 100 : (STEPS[polls - 1] ?? 0);
    return {
      id,
      type: code,
      params: { ...params },
      format,
      state: failureCode ? 'failed' : expired ? 'expired' : readyAt ? 'ready' : under,
      progress,
      createdAt,
      ...(readyAt && { readyAt }),
      ...(expiresOn && { expiresOn }),
      ...(failureCode && { failureCode }),
      ...(table && { rows: table.rows.length }),
      ...(record.scheduleId && { scheduleId: record.scheduleId }),
      ...(record.sentTo && { sentTo: [...record.sentTo] }),
    };
  }
}
