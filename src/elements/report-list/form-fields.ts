import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localizer } from '../../i18n/index.ts';
import { field } from '../../ui/form/field.ts';
import type { ReportForm } from './report-form.controller.ts';

/** What every field of the form needs. */
export interface FieldContext {
  readonly localizer: Localizer;
  readonly value: ReportForm;
  /** Labels by field id, gathered for the summary. */
  readonly labels: Map<string, string>;
  change(part: Partial<ReportForm>): void;
  errorOf(id: string): string | undefined;
}

export interface SelectOptions {
  id: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
}

export interface InputOptions {
  id: string;
  label: string;
  help?: string;
  value: string;
  type?: 'text' | 'date' | 'month' | 'time' | 'lines';
  placeholder?: string;
  onChange(value: string): void;
}

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** One of several. */
export function selectField(context: FieldContext, { id, label, value, options, onChange }: SelectOptions) {
  context.labels.set(id, label);
  return field({
    localizer: context.localizer,
    id,
    label,
    error: context.errorOf(id),
    control: ({ describedBy, invalid }) =>
      html`<select
        id=${id}
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        @change=${(event: Event) => onChange(textOf(event))}
      >
        ${options.map(
          (each) =>
            html`<option value=${each.value} .selected=${each.value === value}>${each.label}</option>`,
        )}
      </select>`,
  });
}

/** A line of text, a day, a time, or several lines. */
export function inputField(context: FieldContext, options: InputOptions): TemplateResult {
  const { id, label, help, value, type = 'text', placeholder, onChange } = options;
  context.labels.set(id, label);
  return field({
    localizer: context.localizer,
    id,
    label,
    help,
    error: context.errorOf(id),
    control: ({ describedBy, invalid }) =>
      type === 'lines'
        ? html`<textarea
            id=${id}
            rows="2"
            inputmode="email"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby=${describedBy ?? nothing}
            aria-invalid=${invalid ?? nothing}
            .value=${live(value)}
            @input=${(event: Event) => onChange(textOf(event))}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            autocomplete="off"
            placeholder=${placeholder || nothing}
            aria-describedby=${describedBy ?? nothing}
            aria-invalid=${invalid ?? nothing}
            .value=${live(value)}
            @input=${(event: Event) => onChange(textOf(event))}
          />`,
  });
}
