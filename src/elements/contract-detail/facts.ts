import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Fact {
  readonly label: string;
  /** Without one the fact is left out. */
  readonly value: unknown;
  /** Figures line up with figures. */
  readonly figure?: boolean;
}

const known = ({ value }: Fact) => value !== undefined && value !== '';

/** Name and value on a line each, as on a statement. */
export function statement(title: string, facts: readonly Fact[]): TemplateResult | typeof nothing {
  const lines = facts.filter(known);
  if (lines.length === 0) return nothing;
  return html`<section class="group">
    <h3>${title}</h3>
    <dl class="statement">
      ${lines.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** Small name above its value, as many beside each other as there is room for. */
export function factGrid(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const shown = facts.filter(known);
  if (shown.length === 0) return nothing;
  return html`<dl class="facts">
    ${shown.map(
      ({ label, value, figure }) =>
        html`<div>
          <dt class="label">${label}</dt>
          <dd class=${figure ? 'tabular' : ''}>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
