import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReportSchedule, ReportType } from '../../../sdk/index.ts';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { timeOfDay, weekdayName } from '../../ui/times/opening-times.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { nameOf } from './columns.ts';
import type { Change, ReportsController } from './report-list.controller.ts';

export interface SchedulesOptions {
  localizer: Localizer;
  reports: ReportsController;
  onNew(): void;
  onEdit(schedule: ReportSchedule): void;
  onChange(schedule: ReportSchedule, change: Exclude<Change, 'delete'>): void;
  onDelete(schedule: ReportSchedule): void;
}

/** When a report is made, in words. */
export function rhythmOf(
  { frequency, weekday = 1, dayOfMonth = 1, localTime }: ReportSchedule,
  localizer: Localizer,
): string {
  const time = timeOfDay(localizer, localTime);
  if (frequency === 'unknown') return time;
  return localizer.text(reportListCatalog, `every.${frequency}`, {
    time,
    weekday: weekdayName(localizer, weekday),
    day: String(dayOfMonth),
  });
}

/** The reports that are made by themselves: what, when, for whom, and how to stop it. */
export function schedulesSection(options: SchedulesOptions): TemplateResult | typeof nothing {
  const { localizer, reports, onNew } = options;
  const t = (key: ReportListKey) => localizer.text(reportListCatalog, key);
  const { state } = reports.schedules;
  if (state.status === 'idle') return nothing;
  const onRetry = () => void reports.schedules.refetch();
  const body = () => {
    if (state.status === 'loading') return skeleton('lines', { rows: 2, label: t('schedulesLoading') });
    if (state.status === 'failed')
      return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
    const { rows } = state.value;
    return html`${refreshNotice({ localizer, error: state.error, onRetry })}
    ${
      rows.length === 0
        ? html`<p class="muted">${t('noSchedules')}</p>`
        : html`<ul class="plans" role="list">
            ${rows.map((schedule) => plan(schedule, reports.types, options))}
          </ul>`
    }`;
  };
  return html`<section class="schedules" part="schedules" aria-labelledby="schedules-title">
    <header class="schedules-head">
      <div>
        <h2 id="schedules-title">${t('schedules')}</h2>
        <p class="muted small">${t('schedulesText')}</p>
      </div>
      ${
        reports.may('reportSchedules.create')
          ? html`<button class="button" type="button" @click=${onNew}>${t('schedule')}</button>`
          : nothing
      }
    </header>
    ${body()}
  </section>`;
}

function plan(
  schedule: ReportSchedule,
  types: readonly ReportType[],
  { localizer, reports, onEdit, onChange, onDelete }: SchedulesOptions,
): TemplateResult {
  const t = (key: ReportListKey, params?: Record<string, string>) =>
    localizer.text(reportListCatalog, key, params);
  const { type, format, paused = false, nextRunAt, recipients } = schedule;
  const name = nameOf(type, types, localizer);
  const turn = paused ? 'resume' : 'pause';
  const button = (key: ReportListKey, act: () => void) =>
    html`<button class="button quiet" type="button" aria-label="${t(key)}: ${name}" @click=${act}>
      ${t(key)}
    </button>`;
  return html`<li class="plan" part="schedule">
    <div class="plan-facts">
      <span class="strong">${name}</span>
      <span class="muted small">${format.toUpperCase()}</span>
      ${statusPill(paused ? { tone: 'neutral', text: t('paused') } : { tone: 'settled', text: t('running') })}
      <span class="plan-when">${rhythmOf(schedule, localizer)}</span>
      <span class="muted small plan-to">${localizer.list(recipients)}</span>
      ${
        nextRunAt && !paused
          ? html`<span class="muted small">${t('nextRun', { when: localizer.instant(nextRunAt) })}</span>`
          : nothing
      }
    </div>
    <div class="plan-actions">
      ${
        reports.may('reportSchedules.update')
          ? html`${button(turn, () => onChange(schedule, turn))}${button('edit', () => onEdit(schedule))}`
          : nothing
      }
      ${reports.may('reportSchedules.delete') ? button('delete', () => onDelete(schedule)) : nothing}
    </div>
  </li>`;
}
