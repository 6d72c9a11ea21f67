/** The shell around the painted rows: grid or list, and what stands below it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { cardsHead, tableHead } from './table-head.ts';
import type { HeadOptions } from './table-head.ts';

export interface ViewOptions<Row> extends HeadOptions<Row> {
  label: string;
  busy: boolean;
  /** Data rows in all, painted or not, loaded or not. */
  rowCount: number;
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
    @keydown=${options.keyDown}
    @focusin=${options.focusIn}
    @focusout=${options.focusOut}
  >
    ${tableHead(options)}
    <div class="body" role="rowgroup" @click=${options.click} @pointerover=${options.pointerOver}></div>
  </div>`;
}

export const cardsView = <Row>(options: ViewOptions<Row>): TemplateResult =>
  html`${cardsHead(options)}
    <ul
      class="body cards"
      role="list"
      aria-label=${options.label}
      aria-busy=${options.busy}
      @click=${options.click}
      @pointerover=${options.pointerOver}
    ></ul>`;

/** Below the loaded rows while the server has more. */
export const loadMore = (
  busy: boolean,
  words: { busy: string; press: string },
  press: () => void,
): TemplateResult =>
  html`<div class="load-more">
    ${busy ? words.busy : html`<button type="button" part="load-more" @click=${press}>${words.press}</button>`}
  </div>`;
