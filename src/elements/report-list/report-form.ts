import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReportParameter } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { reportName } from '../../ui/report-name/report-name.ts';
import type { Problem } from './form-rules.ts';
import { inputField, selectField } from './form-fields.ts';
import type { FieldContext } from './form-fields.ts';
import { planFields } from './plan-fields.ts';
import type { ReportForm, ReportFormController } from './report-form.controller.ts';
import { FORMATS } from './report-list.controller.ts';
import type { ReportsController } from './report-list.controller.ts';

export interface ReportFormOptions {
  localizer: Localizer;
  form: ReportFormController;
  reports: ReportsController;
  /** Where the lessor's clocks are, such as `Europe/Rome`. */
  timeZone: string | undefined;
  onSend(): void;
}

/** What to make, with what its definition asks for; for a schedule also when, and for whom. */
export function reportForm(options: ReportFormOptions): TemplateResult {
  const { localizer, form, reports, timeZone, onSend } = options;
  const t = (key: ReportListKey) => localizer.text(reportListCatalog, key);
  const { asking, draft, parameters, sending } = form;
  const plan = asking?.kind === 'schedule';
  const labels = new Map<string, string>();
  const context: FieldContext = {
    localizer,
    labels,
    value: draft.value,
    change: (part: Partial<ReportForm>) => draft.update(part),
    errorOf: (id) => form.problems[id] && problemWords(form.problems[id], localizer),
  };
  const types = reports.types.filter(({ schedulable }) => schedulable || !plan);
  const formats = types.find(({ id }) => id === draft.value.type)?.formats ?? FORMATS;
  const fields = html`${selectField(context, {
    id: 'type',
    label: t('type'),
    value: draft.value.type,
    options: [
      { value: '', label: t('chooseType') },
      ...types.map(({ id, title }) => ({ value: id, label: reportName(localizer, id, title) })),
    ],
    onChange: (type) => draft.update({ type, params: {} }),
  })}
  ${parameters.map((parameter) => parameterField(context, parameter, form))}
  ${selectField(context, {
    id: 'format',
    label: t('format'),
    value: draft.value.format,
    options: formats.map((value) => ({ value, label: value.toUpperCase() })),
    onChange: (format) => draft.update({ format: format as ReportForm['format'] }),
  })}
  ${plan ? planFields(context, form, timeZone) : nothing}`;
  const errors = Object.entries(form.problems).map(([id, problem]) => ({
    id,
    label: labels.get(id) ?? '',
    message: problemWords(problem, localizer),
  }));
  return html`<form
    class="form"
    part="form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onSend();
    }}
  >
    ${errorSummary(localizer, errors)} ${fields} ${result(localizer, form)}
    <div class="form-actions">
      <button class="button primary" type="submit" aria-disabled=${sending.sending ? 'true' : nothing}>
        ${sendWords(localizer, sending.state.status) ?? t(plan ? 'save' : 'runNow')}
      </button>
    </div>
  </form>`;
}

/** What the button says while it is on its way, and when nobody knows whether it arrived. */
function sendWords(localizer: Localizer, status: string): string | undefined {
  if (status === 'sending') return localizer.text(formCatalog, 'sending');
  return status === 'unknown' ? localizer.text(formCatalog, 'sendAgain') : undefined;
}

/** A parameter by its definition; its words come from its name, else the name itself. */
function parameterField(
  context: FieldContext,
  { name, type, choices = [], default: usual }: ReportParameter,
  form: ReportFormController,
): TemplateResult {
  const { localizer, value, change } = context;
  const id = `param-${name}`;
  const label = worded(`param.${name}`, name, localizer);
  const current = value.params[name] ?? '';
  const onChange = (text: string) => change({ params: { ...form.draft.value.params, [name]: text } });
  if (type === 'boolean') {
    const checked = (current || usual) === 'true';
    return html`<label class="check"
      ><input
        id=${id}
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => onChange(String((event.target as HTMLInputElement).checked))}
      />${label}</label
    >`;
  }
  if (type === 'choice') {
    const options = choices.map((each) => ({
      value: each,
      label: worded(`choice.${each}`, each, localizer),
    }));
    return selectField(context, { id, label, value: current || (usual ?? ''), options, onChange });
  }
  if (type === 'contract') {
    const options = form.contracts.map((each) => ({ value: each.id, label: each.number }));
    const all = { value: '', label: localizer.text(reportListCatalog, 'anyContract') };
    return selectField(context, { id, label, value: current, options: [all, ...options], onChange });
  }
  const kinds = { date: 'date', month: 'month' } as const;
  const kind = type === 'date' || type === 'month' ? kinds[type] : 'text';
  const placeholder = usual ?? (kind === 'text' ? localizer.text(reportListCatalog, 'byDefault') : '');
  return inputField(context, { id, label, value: current, type: kind, placeholder, onChange });
}

function worded(key: string, fallback: string, localizer: Localizer): string {
  return Object.hasOwn(reportListCatalog.en, key)
    ? localizer.text(reportListCatalog, key as ReportListKey)
    : fallback.replaceAll('_', ' ');
}

function problemWords(problem: Problem, localizer: Localizer): string {
  switch (problem.kind) {
    case 'outOfRange':
    case 'tooMany':
    case 'badAddress': {
      const { kind, ...params } = problem;
      return localizer.text(reportListCatalog, kind, params);
    }
    case 'badYear':
      return localizer.text(reportListCatalog, 'badYear', { example: '2026' });
    default:
      return localizer.text(formCatalog, problem.kind);
  }
}

function result(localizer: Localizer, { sending }: ReportFormController) {
  const { state } = sending;
  if (state.status === 'unknown') {
    const title = localizer.text(formCatalog, 'unknownTitle');
    return outcome({ kind: 'unknown', title, text: localizer.text(formCatalog, 'unknownText') });
  }
  if (state.status !== 'failed') return nothing;
  const { title, text } = errorWords(localizer, state.error);
  return outcome({ kind: 'failed', title, text });
}
