/** The shell around the painted rows: grid or list, and what stands below it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TableModel, TableTexts } from './columns.ts';

export interface ViewOptions<Row> {
  model: TableModel<Row>;
  label: string;
  busy: boolean;
  /** Data rows in all, painted or not, loaded or not. */
  rowCount: number;
  selectAll(on: boolean): void;
  click: (event: MouseEvent) => void;
  pointerOver: (event: Event) => void;
  keyDown: (event: KeyboardEvent) => void;
  focusIn: (event: FocusEvent) => void;
  focusOut: (event: FocusEvent) => void;
}

export function tableView<Row>(options: ViewOptions<Row>): TemplateResult {
  const { columns, selectable, headerRows, rowActions } = options.model;
  return html`<div
    class="grid"
    role="grid"
    aria-label=${options.label}
    aria-rowcount=${options.rowCount + headerRows}
    aria-colcount=${columns.length + Number(selectable) + Number(!!rowActions)}
    aria-multiselectable=${selectable ? 'true' : nothing}
    aria-busy=${options.busy}
    @click=${options.click}
    @pointerover=${options.pointerOver}
    @keydown=${options.keyDown}
    @focusin=${options.focusIn}
    @focusout=${options.focusOut}
  >
    <div class="head" role="rowgroup" part="head"></div>
    <div class="body" role="rowgroup"></div>
  </div>`;
}

/** Cards have no header row; choosing all and the totals stay within reach. */
export function cardsView<Row>(options: ViewOptions<Row>): TemplateResult {
  const { columns, selectable, selection, texts, totals } = options.model;
  const summed = columns.filter(({ key }) => totals?.[key]);
  return html`<div class="cards-head">
      ${
        selectable
          ? html`<div class="all">
              <label class="target"
                ><input
                  class="check"
                  type="checkbox"
                  part="checkbox"
                  aria-label=${texts.selectAll}
                  .checked=${selection === 'all'}
                  .indeterminate=${selection === 'some'}
                  @change=${(event: Event) => options.selectAll((event.target as HTMLInputElement).checked)}
              /></label>
              <span aria-hidden="true">${texts.selectAll}</span>
            </div>`
          : nothing
      }
      ${
        summed.length
          ? html`<dl class="facts" part="totals">
              ${summed.map(
                ({ key, label }) =>
                  html`<div class="fact">
                    <dt class="term">${label}</dt>
                    <dd class="value money">${totals?.[key]}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>
    <ul
      class="body cards"
      role="list"
      aria-label=${options.label}
      aria-busy=${options.busy}
      @click=${options.click}
      @pointerover=${options.pointerOver}
    ></ul>`;
}

/** Below the loaded rows while the server has more. */
export const loadMore = (busy: boolean, texts: TableTexts, press: () => void): TemplateResult =>
  html`<div class="load-more">
    ${busy ? texts.loadingMore : html`<button type="button" part="load-more" @click=${press}>${texts.loadMore}</button>`}
  </div>`;
