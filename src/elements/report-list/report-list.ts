import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Report } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import { reportCatalog } from '../../i18n/catalogs/report-words.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { saveBlob } from '../../lib/files.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { Column, RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import { RecordListElement } from '../record-list.ts';
import { nameOf, reportColumns, reportFilters } from './columns.ts';
import { ReportFormController } from './report-form.controller.ts';
import type { Asking } from './report-form.controller.ts';
import { REPORT_LIST, ReportsController } from './report-list.controller.ts';
import type { ExportColumn } from './report-list.controller.ts';
import {
  ReportActionEvent,
  ReportFinishedEvent,
  ReportRequestedEvent,
  ReportScheduledEvent,
} from './report-list.events.ts';
import { reportListStyles } from './report-list.styles.ts';
import { schedulesSection } from './schedules.ts';

const dialogRoom = new Lazy(() => import('./dialog.ts'));

/**
 * Reports: asked for by hand with what their definitions ask, followed until they are ready, downloaded; and those that are
 * made daily, weekly or monthly and sent by e-mail. Use it as the page of reports.
 *
 * @element lease-report-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without reports.
 * @slot footer - After the list.
 * @fires lease-report-requested - A report was asked for.
 * @fires lease-report-finished - A report that was followed is ready, or has failed.
 * @fires lease-report-scheduled - A schedule was made or changed.
 * @fires lease-report-action - An action the host added to the rows was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @csspart schedules - The reports that are made by themselves.
 * @csspart schedule - One of them.
 * @csspart form - Where a report is chosen.
 * @example <lease-report-list></lease-report-list>
 */
export class ReportListElement extends RecordListElement<Report> {
  static override readonly catalogs = [reportListCatalog, reportCatalog, formCatalog];
  /** @internal */
  static override styles: CSSResultGroup = [RecordListElement.styles, reportListStyles];

  /** Hides the reports that are made by themselves. */
  @property({ attribute: 'without-schedules', type: Boolean }) withoutSchedules = false;
  @state() private problem?: ReportListKey | undefined;

  readonly #reports = new ReportsController(this, {
    enabled: () => this.lease.gate('reports.list') === 'open',
    finished: (report) => {
      announce(this, this.#t(report.state === 'ready' ? 'isReady' : 'hasFailed', report));
      this.dispatchEvent(new ReportFinishedEvent(report));
    },
  });
  readonly #form = new ReportFormController(this, this.#reports, {
    requested: (report) => {
      this.#form.ask(undefined);
      announce(this, `${this.#t('started', report)}. ${this.t(reportListCatalog, 'startedText')}`);
      this.dispatchEvent(new ReportRequestedEvent(report));
    },
    scheduled: (schedule) => {
      this.#form.ask(undefined);
      announce(this, this.#t('scheduled', schedule));
      this.dispatchEvent(new ReportScheduledEvent(schedule));
    },
  });

  protected override leave(): void {
    this.problem = undefined;
    this.#form.ask(undefined);
  }

  protected override describe() {
    return REPORT_LIST;
  }

  protected override get words() {
    return reportListCatalog;
  }

  protected override get openable(): boolean {
    return true;
  }

  protected override get columnNeeds(): readonly unknown[] {
    return [this.#reports.types, this.#reports.version];
  }

  protected override ownColumns(localizer: Localizer): Column<Report>[] {
    const { types } = this.#reports;
    return reportColumns({ localizer, types, latest: (report) => this.#reports.latest(report) });
  }

  protected override async exportColumns(localizer: Localizer): Promise<ExportColumn<Report>[]> {
    const { exportColumns } = await import('./export-columns.ts');
    return exportColumns(localizer);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    return reportFilters(localizer, this.#reports.types);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state } = this.data.list;
    if (state.status === 'ready') this.#reports.follow(state.value.rows);
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    if (!this.#reports.may('reports.create')) return nothing;
    return html`<button class="button primary" type="button" @click=${() => void this.#ask({ kind: 'run' })}>
      ${this.t(reportListCatalog, 'run')}
    </button>`;
  }

  protected override renderMore(localizer: Localizer): TemplateResult {
    const room = dialogRoom.value;
    return html`${
      this.problem
        ? html`<p class="list-notice" role="alert">${this.t(reportListCatalog, this.problem)}</p>`
        : nothing
    }
    ${
      this.withoutSchedules
        ? nothing
        : schedulesSection({
            localizer,
            reports: this.#reports,
            onNew: () => void this.#ask({ kind: 'schedule' }),
            onEdit: (schedule) => void this.#ask({ kind: 'schedule', schedule }),
            onDelete: (schedule) => void this.#ask({ kind: 'delete-schedule', schedule }),
            onChange: (schedule, change) =>
              void this.#try('changeFailed', this.#reports.changeSchedule(schedule.id, change)),
          })
    }
    ${
      room?.reportDialog(this.renderRoot, {
        localizer,
        form: this.#form,
        reports: this.#reports,
        timeZone: this.lease.value?.label?.timeZone,
        deleteFailed: this.problem === 'deleteFailed',
        onClose: () => this.#form.ask(undefined),
        onSend: () => void this.#send(),
        onDelete: (asking) => void this.#delete(asking),
      }) ?? nothing
    }`;
  }

  protected override actionsOf(row: Report, localizer: Localizer): RowAction[] {
    const t = (key: 'runAgain' | 'delete') => localizer.text(reportListCatalog, key);
    const { state } = this.#reports.latest(row);
    const actions: RowAction[] = [];
    if (this.#reports.may('reports.download')) {
      const reason =
        state === 'ready' ? {} : { disabledReason: localizer.text(reportListCatalog, `state.${state}`) };
      actions.push({ key: 'download', label: localizer.text(commonCatalog, 'download'), ...reason });
    }
    if (this.#reports.may('reports.create')) actions.push({ key: 'again', label: t('runAgain') });
    if (this.#reports.may('reports.delete')) actions.push({ key: 'delete', label: t('delete') });
    return actions;
  }

  protected override act(key: string, report: Report): void {
    if (key === 'download') void this.#download(report);
    else if (key === 'again') void this.#ask({ kind: 'run', like: report });
    else if (key === 'delete') void this.#ask({ kind: 'delete-report', report });
    else this.dispatchEvent(new ReportActionEvent(key, report));
  }

  /** What is ready is downloaded; of anything else its state is all there is. */
  protected override open(row: Report): boolean {
    const report = this.#reports.latest(row);
    if (report.state === 'ready' && this.#reports.may('reports.download')) void this.#download(report);
    else announce(this, this.t(reportListCatalog, `state.${report.state}`));
    return false;
  }

  /** A message about something that has a name. */
  #t(key: 'isReady' | 'hasFailed' | 'started' | 'scheduled', { type }: { type: string }): string {
    return this.t(reportListCatalog, key, { name: nameOf(type, this.#reports.types, this.localizer) });
  }

  /** Without its module nothing can open: it is said, and the next press tries again. */
  async #ask(asking: Asking): Promise<void> {
    this.problem = undefined;
    const open = this.here(() => this.#form.ask(asking));
    const room = await dialogRoom.load();
    if (!room) return announce(this, this.t(commonCatalog, 'error.network.title'));
    open();
  }

  async #send(): Promise<void> {
    const tried = await this.#form.send();
    await this.updateComplete;
    if (!tried) focusSummary(this.renderRoot);
  }

  async #download({ id, type, format }: Report): Promise<void> {
    this.problem = undefined;
    const failed = this.here(() => (this.problem = 'downloadFailed'));
    const blob = await this.#reports.fetch(id);
    const name = nameOf(type, this.#reports.types, this.localizer);
    if (blob) return saveBlob(blob, `${name}.${format}`);
    failed();
  }

  async #delete(asking: Asking): Promise<void> {
    const done =
      asking?.kind === 'delete-report'
        ? this.#reports.deleteReport(asking.report.id)
        : asking?.kind === 'delete-schedule'
          ? this.#reports.changeSchedule(asking.schedule.id, 'delete')
          : Promise.resolve(false);
    if (await this.#try('deleteFailed', done)) this.#form.ask(undefined);
  }

  async #try(problem: ReportListKey, doing: Promise<boolean>): Promise<boolean> {
    const tell = this.here((done: boolean) => (this.problem = done ? undefined : problem));
    const done = await doing;
    tell(done);
    return done;
  }
}
