/** What the form of a report must hold, and what is sent of it. Pure. */
import type { ReportDraft, ReportParameter, ReportScheduleDraft } from '../../../sdk/index.ts';
import type { ReportForm } from './report-form.controller.ts';

/** Why a field cannot be accepted. */
export type Problem =
  | { readonly kind: 'needed' | 'refused' | 'badDate' | 'badYear' }
  | { readonly kind: 'outOfRange'; readonly from: number; readonly to: number }
  | { readonly kind: 'badAddress'; readonly address: string }
  | { readonly kind: 'tooMany'; readonly count: number };

export interface FormRules {
  readonly parameters: readonly ReportParameter[];
  /** Whether it is made by itself from then on. */
  readonly plan: boolean;
  readonly mostRecipients: number;
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;

/** Addresses as typed: commas, semicolons, spaces or lines between them; each once. */
export const addressesOf = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

/** Field id → what is wrong with it; nothing when it can be sent. */
export function checkForm(
  form: ReportForm,
  { parameters, plan, mostRecipients }: FormRules,
): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  if (!form.type) problems['type'] = { kind: 'needed' };
  for (const parameter of parameters) {
    const problem = checkParameter(parameter, form.params[parameter.name] ?? '', form.params);
    if (problem) problems[`param-${parameter.name}`] = problem;
  }
  return plan ? { ...problems, ...checkPlan(form, mostRecipients) } : problems;
}

function checkParameter(
  { name, type, required, min = 0, max = 9999, default: usual }: ReportParameter,
  value: string,
  all: ReportForm['params'],
): Problem | undefined {
  const first = type === 'date' && name === 'from' && all['period'] === 'custom';
  if (!value) return (required && usual === undefined) || first ? { kind: 'needed' } : undefined;
  if (type === 'integer') {
    const fits = /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
    return fits ? undefined : { kind: 'outOfRange', from: min, to: max };
  }
  if (type === 'year') return /^(19|20|21)\d\d$/.test(value) ? undefined : { kind: 'badYear' };
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : { kind: 'badDate' };
  return undefined;
}

function checkPlan(form: ReportForm, mostRecipients: number): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  const day = Number(form.dayOfMonth);
  if (form.frequency === 'monthly' && !(Number.isInteger(day) && day >= 1 && day <= 31))
    problems['dayOfMonth'] = { kind: 'outOfRange', from: 1, to: 31 };
  if (!/^\d{2}:\d{2}$/.test(form.localTime)) problems['localTime'] = { kind: 'needed' };
  const addresses = addressesOf(form.recipients);
  const wrong = addresses.find((address) => !ADDRESS.test(address));
  if (addresses.length === 0) problems['recipients'] = { kind: 'needed' };
  else if (wrong !== undefined) problems['recipients'] = { kind: 'badAddress', address: wrong };
  else if (addresses.length > mostRecipients)
    problems['recipients'] = { kind: 'tooMany', count: mostRecipients };
  return problems;
}

/** What is sent: only what the report takes, and of the plan only what its frequency needs. */
export function draftOf(
  form: ReportForm,
  parameters: readonly ReportParameter[],
  plan: boolean,
): ReportDraft | ReportScheduleDraft {
  const { type, format, frequency, localTime } = form;
  const params = Object.fromEntries(
    parameters.flatMap(({ name }) => (form.params[name] ? [[name, form.params[name]]] : [])),
  );
  const draft = { type, format, ...(Object.keys(params).length > 0 && { params }) };
  if (!plan) return draft;
  return {
    ...draft,
    frequency,
    ...(frequency === 'weekly' && { weekday: Number(form.weekday) }),
    ...(frequency === 'monthly' && { dayOfMonth: Number(form.dayOfMonth) }),
    localTime,
    recipients: addressesOf(form.recipients),
  };
}
