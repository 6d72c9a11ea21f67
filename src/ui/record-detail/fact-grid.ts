import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Fact {
  readonly label: string;
  /** Without one the fact is left out. */
  readonly value: unknown;
  /** Figures line up with figures. */
  readonly figure?: boolean;
}

/** Whether there is anything to say. */
export const isKnown = ({ value }: Fact): boolean => value !== undefined && value !== '';

/** Small name above its value, as many beside each other as there is room for. */
export function factGrid(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const shown = facts.filter(isKnown);
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
