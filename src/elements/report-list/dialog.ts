/** The forms of reports over the page; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { forms } from '../../styles/index.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { whenKnown } from '../../ui/form/when-known.ts';
import { nameOf } from './columns.ts';
import type { Asking } from './report-form.controller.ts';
import { reportForm } from './report-form.ts';
import type { ReportFormOptions } from './report-form.ts';

export interface ReportDialogOptions extends ReportFormOptions {
  /** What was to be deleted is still there. */
  deleteFailed: boolean;
  onClose(): void;
  onDelete(asking: Asking): void;
}

/** The dialog; `root` is where it stands, which gets its styles. */
export function reportDialog(root: Node, options: ReportDialogOptions): TemplateResult {
  const { localizer, form, reports, deleteFailed, onClose, onDelete } = options;
  for (const styles of [forms, formStyles]) adopt(root, styles);
  const t = (key: ReportListKey, params?: Record<string, string>) =>
    localizer.text(reportListCatalog, key, params);
  const { asking } = form;
  const { choices } = reports;
  const onRetry = () => void reports.retryChoices();
  const subject = asking && ('report' in asking ? asking.report : 'schedule' in asking && asking.schedule);
  const deleting = asking?.kind === 'delete-report' || asking?.kind === 'delete-schedule';
  const heading = () => {
    if (!asking) return '';
    if (deleting)
      return t('deleteTitle', { name: subject ? nameOf(subject.type, reports.types, localizer) : '' });
    if (asking.kind === 'run') return t('run');
    return t(subject ? 'editSchedule' : 'schedule');
  };
  const question = () =>
    html`<p>${t(asking?.kind === 'delete-report' ? 'deleteReportText' : 'deleteScheduleText')}</p>
      ${deleteFailed ? html`<p class="error" role="alert">${t('deleteFailed')}</p>` : nothing}`;
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${heading()}
    ?open=${asking !== undefined}
    @ui-close=${() => onClose()}
  >
    ${
      asking
        ? deleting
          ? question()
          : whenKnown({ localizer, choices, rows: 6, onRetry }, () => reportForm(options))
        : nothing
    }
    ${
      deleting
        ? html`<div slot="footer">
            <button class="button primary" type="button" @click=${() => onDelete(asking)}>
              ${t('delete')}
            </button>
            <button class="button" type="button" @click=${() => onClose()}>
              ${localizer.text(commonCatalog, 'cancel')}
            </button>
          </div>`
        : nothing
    }
  </lease-ui-dialog>`;
}
