import type { Report, ReportSchedule } from '../../../sdk/index.ts';

/** A report was asked for. A fact: it is being made. */
export class ReportRequestedEvent extends Event {
  static readonly eventName = 'lease-report-requested';
  readonly report: Report;

  constructor(report: Report) {
    super(ReportRequestedEvent.eventName, { bubbles: true, composed: true });
    this.report = report;
  }
}

/** A report that was followed is ready, or will never be. A fact. */
export class ReportFinishedEvent extends Event {
  static readonly eventName = 'lease-report-finished';
  /** `state` says which. */
  readonly report: Report;

  constructor(report: Report) {
    super(ReportFinishedEvent.eventName, { bubbles: true, composed: true });
    this.report = report;
  }
}

/** A schedule was made or changed. A fact. */
export class ReportScheduledEvent extends Event {
  static readonly eventName = 'lease-report-scheduled';
  readonly schedule: ReportSchedule;

  constructor(schedule: ReportSchedule) {
    super(ReportScheduledEvent.eventName, { bubbles: true, composed: true });
    this.schedule = schedule;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class ReportActionEvent extends Event {
  static readonly eventName = 'lease-report-action';
  /** `key` of the action. */
  readonly action: string;
  readonly report: Report;

  constructor(action: string, report: Report) {
    super(ReportActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.report = report;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-report-requested': ReportRequestedEvent;
    'lease-report-finished': ReportFinishedEvent;
    'lease-report-scheduled': ReportScheduledEvent;
    'lease-report-action': ReportActionEvent;
  }
}
