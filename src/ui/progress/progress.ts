import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface ProgressOptions {
  /** Done so far; kept between 0 and `max`. */
  value: number;
  /** Default 100. */
  max?: number;
  /** The state in words, such as "22 of 36 paid"; it names the bar and stands beside it. */
  label: string;
  /** Says the label without showing it, where the words stand elsewhere. */
  quiet?: boolean;
}

/** A native progress bar named by its visible words. */
export function progressBar({ value, max = 100, label, quiet }: ProgressOptions): TemplateResult {
  const least = Math.max(max, 1);
  const now = Math.min(Math.max(value, 0), least);
  return html`<label class="progress" part="progress"
    ><progress class="progress-bar" .max=${least} .value=${now}></progress
    ><span class=${quiet ? 'visually-hidden' : 'progress-text'}>${label}</span></label
  >`;
}

/** A hairline that runs while shown content is being renewed; nothing at rest, so the page never moves. */
export function refreshLine(active: boolean): TemplateResult | typeof nothing {
  return active ? html`<span class="refresh-line" aria-hidden="true"></span>` : nothing;
}
