import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface OutcomeOptions {
  /** `unknown`: nobody knows whether it was done. */
  kind: 'done' | 'failed' | 'unknown' | 'waiting';
  title: string;
  text?: string | undefined;
  /** A reference for support, already in a sentence. */
  reference?: string | undefined;
  /** What can be done now. */
  actions?: TemplateResult | typeof nothing;
  /** Whether the reader is taken to it, which speaks it already. Default false. */
  focused?: boolean;
}

/** What became of something that was sent: told where it was sent from, and spoken once. */
export function outcome({ kind, title, text, reference, actions, focused }: OutcomeOptions): TemplateResult {
  const role = kind === 'failed' || kind === 'unknown' ? 'alert' : 'status';
  return html`<div
    class="outcome outcome-${kind}"
    part="outcome"
    data-kind=${kind}
    role=${focused ? nothing : role}
  >
    <h2>${title}</h2>
    ${text ? html`<p>${text}</p>` : nothing} ${reference ? html`<p class="muted">${reference}</p>` : nothing}
    ${actions ? html`<div class="form-actions">${actions}</div>` : nothing}
  </div>`;
}
