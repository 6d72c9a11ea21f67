import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ScheduleLine } from '../../../sdk/index.ts';
import { installmentScheduleCatalog } from '../../i18n/catalogs/installment-schedule.ts';
import type { InstallmentScheduleKey } from '../../i18n/catalogs/installment-schedule.ts';
import type { Localizer } from '../../i18n/index.ts';
import { listToolbar } from '../../ui/list-toolbar/list-toolbar.ts';
import { listView } from '../../ui/list-view/list-view.ts';
import { listViewStyles } from '../../ui/list-view/list-view.styles.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { ExportFinishedEvent } from '../events.ts';
import { LeaseElement } from '../lease-element.ts';
import { InstallmentScheduleController } from './installment-schedule.controller.ts';
import type { ExportFormat, ScheduleData } from './installment-schedule.controller.ts';
import { scheduleStyles } from './installment-schedule.styles.ts';
import { calendarEntries, exportColumns } from './schedule-columns.ts';
import { scheduleTable } from './schedule-table.ts';
import { currentYear, linesOf, nextLine, SCHEDULE_VIEWS, yearsOf } from './years.ts';
import type { ScheduleView } from './years.ts';

const CALENDAR = 'ics';

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  set.has(key) ? new Set([...set].filter((other) => other !== key)) : new Set([...set, key]);

/**
 * The amortization plan of one contract: every line with its parts, by year, past and to come.
 * Use it on the page of a contract, or alone with `contract-id`.
 *
 * @element lease-installment-schedule
 * @slot header - Before everything else.
 * @slot empty - In place of the words for a contract without schedule.
 * @slot footer - After the schedule.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Views and export.
 * @csspart table - The table; `line` each row of it.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-installment-schedule contract-id="…"></lease-installment-schedule>
 */
export class InstallmentScheduleElement extends LeaseElement {
  /** @internal */
  static override styles = [LeaseElement.styles, listViewStyles, scheduleStyles];
  static override readonly catalogs = [installmentScheduleCatalog];

  /** Id of the contract. Without one the element asks for it in words. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Human number of the contract, for the name of exported files. Default: the id. */
  @property({ attribute: 'contract-number' }) contractNumber?: string;
  /** `all`, `open` (still to pay) or `paid`. Unknown words mean `all`. */
  @property() view: ScheduleView = 'all';
  /** Hides the export menu. */
  @property({ attribute: 'without-export', type: Boolean }) withoutExport = false;

  /** Years whose state the reader has turned around; the default is this year and that of the next line open. */
  @state() private turned: ReadonlySet<string> = new Set();

  /** Lines whose parts the reader has opened, where only a card's width is there. */
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #data = new InstallmentScheduleController(this, {
    contractId: () => this.contractId || undefined,
    enabled: () => this.lease.gate('schedule.list') === 'open',
    exported: (fileName, rows) => this.dispatchEvent(new ExportFinishedEvent(fileName, rows)),
  });

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.schedule.refetch();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('contractId')) this.turned = this.opened = new Set();
  }

  override render(): TemplateResult {
    const { localizer, lease } = this;
    const { state } = this.#data.schedule;
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${
        this.contractId
          ? listView({
              localizer,
              gate: lease.gate('schedule.list'),
              sessionError: lease.value?.session.error,
              state:
                state.status === 'ready'
                  ? { ...state, value: { ...state.value, rows: state.value.lines } }
                  : state,
              loading: this.#t('loading'),
              onRetrySession: () => lease.value?.retrySession(),
              onRetry: () => void this.refresh(),
              onRetryMore: () => void this.refresh(),
              toolbar: () => nothing,
              content: (value) => this.#renderPlan(value, localizer),
              empty: () =>
                html`<slot name="empty"
                  >${statePanel({ kind: 'empty', localizer, title: this.#t('empty'), text: this.#t('emptyText') })}</slot
                >`,
            })
          : statePanel({
              kind: 'empty',
              localizer,
              title: this.#t('noContract'),
              text: this.#t('noContractText'),
            })
      }
      <slot name="footer"></slot>
    </section>`;
  }

  #renderPlan({ lines }: ScheduleData, localizer: Localizer): TemplateResult {
    const currency = lines[0]?.gross.currency ?? '';
    const shown = linesOf(lines, this.#view);
    const businessDate = this.lease.value?.businessDate;
    const next = nextLine(lines, businessDate);
    return html`${this.#renderToolbar(lines, shown, localizer)}
      <p class="notice">${this.#t('amountsIn', { currency })}</p>
      ${
        shown.length > 0
          ? scheduleTable({
              localizer,
              years: yearsOf(shown, currency),
              currency,
              businessDate,
              next,
              isOpen: (year) => this.#isOpen(year, { lines: shown, ...(next && { next }) }),
              onToggle: (year) => (this.turned = toggled(this.turned, year)),
              isDetailed: (line) => this.opened.has(line.id),
              onDetail: (line) => (this.opened = toggled(this.opened, line.id)),
            })
          : statePanel({
              kind: 'empty',
              localizer,
              title: this.#t('emptyView'),
              text: this.#t('emptyViewText'),
            })
      }`;
  }

  #renderToolbar(
    lines: readonly ScheduleLine[],
    shown: readonly ScheduleLine[],
    localizer: Localizer,
  ): TemplateResult {
    const names = { all: 'viewAll', open: 'viewOpen', paid: 'viewPaid' } as const;
    const { capabilities } = this.lease.value ?? {};
    return listToolbar({
      localizer,
      views: segmented({
        label: this.#t('views'),
        name: 'view',
        segments: SCHEDULE_VIEWS.map((key) => ({ key, label: this.#t(names[key]) })),
        value: this.#view,
        onChange: (key) => (this.view = key as ScheduleView),
      }),
      filters: [],
      value: {},
      onFilter: () => undefined,
      formats: this.withoutExport ? [] : (capabilities?.resources['schedule']?.exports ?? []),
      export: this.#data.exporting.state,
      moreFormats: [{ key: CALENDAR, label: this.#t('calendar') }],
      onExport: (format) =>
        format === CALENDAR
          ? this.#exportCalendar(lines, localizer)
          : this.#export(format as ExportFormat, shown, localizer),
      onCancelExport: () => this.#data.exporting.cancel(),
    });
  }

  get #view(): ScheduleView {
    return SCHEDULE_VIEWS.includes(this.view) ? this.view : 'all';
  }

  #isOpen(year: string, { lines, next }: { lines: readonly ScheduleLine[]; next?: ScheduleLine }): boolean {
    const byDefault =
      this.#view === 'paid' ||
      year === currentYear(lines, this.lease.value?.businessDate) ||
      year === next?.dueOn.slice(0, 4);
    return this.turned.has(year) !== byDefault;
  }

  get #number(): string {
    return this.contractNumber ?? this.contractId ?? '';
  }

  /** All that is still to pay, whichever lines are shown. */
  #exportCalendar(lines: readonly ScheduleLine[], localizer: Localizer): void {
    const number = this.#number;
    this.#data.exportCalendar({
      name: this.#t('calendarName', { number }),
      fileName: this.#t('fileName', { number }),
      entries: calendarEntries(lines, localizer, { id: this.contractId ?? '', number }),
    });
  }

  #export(format: ExportFormat, lines: readonly ScheduleLine[], localizer: Localizer): void {
    this.#data.export({
      format,
      lines,
      locale: localizer.locale,
      sheetName: this.#t('title'),
      fileName: this.#t('fileName', { number: this.#number }),
      columns: exportColumns(localizer, this.lease.value?.businessDate),
    });
  }

  #t(key: InstallmentScheduleKey, params?: Record<string, string | number>): string {
    return this.t(installmentScheduleCatalog, key, params);
  }
}
