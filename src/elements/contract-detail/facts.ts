import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isKnown } from '../../ui/record-detail/fact-grid.ts';
import type { Fact } from '../../ui/record-detail/fact-grid.ts';

export type { Fact };

/** Name and value on a line each, as on a statement. */
export function statement(title: string, facts: readonly Fact[]): TemplateResult | typeof nothing {
  const lines = facts.filter(isKnown);
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
