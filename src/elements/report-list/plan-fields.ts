import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import { weekdayName } from '../../ui/times/opening-times.ts';
import { inputField, selectField } from './form-fields.ts';
import type { FieldContext } from './form-fields.ts';
import type { ReportForm, ReportFormController } from './report-form.controller.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** When a report is made by itself, and for whom. */
export function planFields(
  context: FieldContext,
  { frequencies, draft }: ReportFormController,
  timeZone: string | undefined,
): TemplateResult {
  const { localizer, change } = context;
  const t = (key: ReportListKey, params?: Record<string, string>) =>
    localizer.text(reportListCatalog, key, params);
  const { frequency, weekday, dayOfMonth, localTime, recipients } = draft.value;
  return html`${selectField(context, {
    id: 'frequency',
    label: t('frequency'),
    value: frequency,
    options: frequencies.map((value) => ({ value, label: t(`frequency.${value}`) })),
    onChange: (value) => change({ frequency: value as ReportForm['frequency'] }),
  })}
  ${
    frequency === 'weekly'
      ? selectField(context, {
          id: 'weekday',
          label: t('weekday'),
          value: weekday,
          options: DAYS.map((day) => ({ value: String(day), label: weekdayName(localizer, day) })),
          onChange: (value) => change({ weekday: value }),
        })
      : nothing
  }
  ${
    frequency === 'monthly'
      ? inputField(context, {
          id: 'dayOfMonth',
          label: t('dayOfMonth'),
          help: t('dayOfMonthHelp'),
          value: dayOfMonth,
          onChange: (value) => change({ dayOfMonth: value.trim() }),
        })
      : nothing
  }
  ${inputField(context, {
    id: 'localTime',
    label: t('localTime'),
    ...(timeZone && { help: t('localTimeHelp', { zone: timeZone.replaceAll('_', ' ') }) }),
    type: 'time',
    value: localTime,
    onChange: (value) => change({ localTime: value }),
  })}
  ${inputField(context, {
    id: 'recipients',
    label: t('recipients'),
    help: t('recipientsHelp'),
    type: 'lines',
    value: recipients,
    onChange: (value) => change({ recipients: value }),
  })}`;
}
