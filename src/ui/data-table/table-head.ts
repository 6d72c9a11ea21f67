/** Header cells and totals of the table; in cards, a strip with the same jobs. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isEndAligned } from './columns.ts';
import type { Column, TableModel, TableSort } from './columns.ts';
import type { SelectionState } from './selection.ts';

export interface HeadOptions<Row> {
  model: TableModel<Row>;
  sort: TableSort | undefined;
  selection: SelectionState;
  totals: Partial<Record<string, string>> | undefined;
  sortBy(column: Column<Row>): void;
  selectAll(on: boolean): void;
}

export function tableHead<Row>(options: HeadOptions<Row>): TemplateResult {
  const { model, totals } = options;
  const first = model.selectable ? 2 : 1;
  return html`<div class="head" role="rowgroup" part="head">
    <div class="row head-row" role="row" aria-rowindex="1" part="header-row">
      ${
        model.selectable
          ? html`<div class="cell control" role="columnheader" aria-colindex="1" tabindex="-1">
              ${checkbox(options, -1)}
            </div>`
          : nothing
      }
      ${model.columns.map((column, index) => headCell(column, index + first, options))}
      ${
        model.rowActions
          ? html`<div
              class="cell control"
              role="columnheader"
              aria-colindex=${model.columns.length + first}
              tabindex="-1"
            >
              <span class="spoken">${model.texts.rowActions('').trim()}</span>
            </div>`
          : nothing
      }
    </div>
    ${
      totals
        ? html`<div class="row totals" role="row" aria-rowindex="2" part="totals">
            ${model.selectable ? totalCell('control', 1) : nothing}
            ${model.columns.map((column, index) =>
              totalCell(isEndAligned(column) ? 'end' : '', index + first, totals[column.key]),
            )}
            ${model.rowActions ? totalCell('control', model.columns.length + first) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

const totalCell = (className: string, column: number, text = ''): TemplateResult =>
  html`<div class="cell ${className}" role="gridcell" aria-colindex=${column} tabindex="-1">${text}</div>`;

function headCell<Row>(column: Column<Row>, index: number, options: HeadOptions<Row>): TemplateResult {
  const { sort, model } = options;
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  const next = sorted === 'ascending' ? model.texts.sortDescending : model.texts.sortAscending;
  return html`<div
    class="cell ${isEndAligned(column) ? 'end' : ''}"
    role="columnheader"
    part="header-cell"
    tabindex="-1"
    aria-colindex=${index}
    aria-sort=${ifDefined(column.sortable === false ? undefined : (sorted ?? 'none'))}
  >
    ${
      column.sortable === false
        ? column.label
        : html`<button
            class="sort ${sorted ?? ''}"
            part="sort-button"
            type="button"
            tabindex="-1"
            title=${next || nothing}
            @click=${() => options.sortBy(column)}
          >
            ${column.label}
          </button>`
    }
  </div>`;
}

const checkbox = <Row>(options: HeadOptions<Row>, tabindex?: -1): TemplateResult =>
  html`<label class="target">
    <input
      class="check"
      type="checkbox"
      part="checkbox"
      tabindex=${tabindex ?? nothing}
      aria-label=${options.model.texts.selectAll}
      .checked=${options.selection === 'all'}
      .indeterminate=${options.selection === 'some'}
      @change=${(event: Event) => options.selectAll((event.target as HTMLInputElement).checked)}
    />
  </label>`;

/** Cards have no header row; choosing all and the totals stay within reach. */
export function cardsHead<Row>(options: HeadOptions<Row>): TemplateResult {
  const { model, totals } = options;
  const summed = model.columns.filter(({ key }) => totals?.[key]);
  return html`<div class="cards-head">
    ${
      model.selectable
        ? html`<div class="all">
            ${checkbox(options)} <span aria-hidden="true">${model.texts.selectAll}</span>
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
  </div>`;
}
