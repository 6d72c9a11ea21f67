import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commonCatalog } from '../../i18n/index.ts';
import type { CommonKey, Localizer } from '../../i18n/index.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import type { FilterField } from '../filter-bar/fields.ts';
import type { UiFilterEvent } from '../filter-bar/filter-bar.events.ts';
import type { MenuItem } from '../menu/menu.ts';
import type { UiSelectEvent } from '../menu/menu.events.ts';

/** What a running or ended export says; the element's controller has the same shape. */
export type ToolbarExport =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly rows: number }
  | { readonly status: 'done'; readonly fileName: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: 'xls-row-limit' | 'error' };

export interface ToolbarColumn {
  readonly key: string;
  readonly label: string;
  readonly shown: boolean;
}

export interface ListToolbarOptions {
  localizer: Localizer;
  /** Quick views before the filters, such as All, Unpaid, Overdue. */
  views?: TemplateResult;
  filters: readonly FilterField[];
  value: FilterValues;
  businessDate?: string;
  onFilter(value: FilterValues, committed: boolean): void;
  /** Formats that the lessor allows; none hides the menu. */
  formats: readonly string[];
  /** Files that are no tables of rows, after the formats in the same menu; only where there are formats. */
  moreFormats?: readonly { readonly key: string; readonly label: string }[];
  export: ToolbarExport;
  onExport(format: string): void;
  onCancelExport(): void;
  /** Columns the user may show and hide; the first of the table is not among them. */
  columns?: readonly ToolbarColumn[];
  onColumn?(key: string): void;
  /** More controls at the end of the row. */
  extra?: TemplateResult | typeof nothing;
}

/** The row above a list: views, search, filters, export and columns, and a line about a running export. */
export function listToolbar(options: ListToolbarOptions): TemplateResult {
  const { localizer, views, filters, value, businessDate, onFilter, extra } = options;
  return html`<div class="toolbar" part="toolbar">
    <div class="toolbar-row">
      ${views ?? nothing}
      <div class="toolbar-actions">${extra ?? nothing}${exportMenu(options)}${columnsMenu(options)}</div>
    </div>
    ${
      filters.length > 0
        ? html`<lease-ui-filter-bar
            .filters=${filters}
            .value=${value}
            .businessDate=${businessDate}
            @ui-filter=${(event: UiFilterEvent) => onFilter(event.value, event.committed)}
          ></lease-ui-filter-bar>`
        : nothing
    }
    ${exportLine(options.export, localizer, options.onCancelExport)}
  </div>`;
}

function exportMenu({ localizer, formats, moreFormats = [], onExport }: ListToolbarOptions) {
  if (formats.length === 0) return nothing;
  const items: MenuItem[] = formats.map((format) => ({
    key: format,
    label: localizer.text(commonCatalog, 'exportAs', { format: format.toUpperCase() }),
  }));
  return html`<lease-ui-menu
    align="end"
    .label=${localizer.text(commonCatalog, 'export')}
    .items=${[...items, ...moreFormats]}
    @ui-select=${(event: UiSelectEvent) => onExport(event.key)}
  ></lease-ui-menu>`;
}

function columnsMenu({ localizer, columns, onColumn }: ListToolbarOptions) {
  if (!columns?.length || !onColumn) return nothing;
  const items: MenuItem[] = columns.map(({ key, label, shown }) => ({ key, label, checked: shown }));
  return html`<lease-ui-menu
    class="columns-menu"
    align="end"
    .label=${localizer.text(commonCatalog, 'columns')}
    .items=${items}
    @ui-select=${(event: UiSelectEvent) => onColumn(event.key)}
  ></lease-ui-menu>`;
}

function exportLine(state: ToolbarExport, localizer: Localizer, cancel: () => void): TemplateResult {
  const t = (key: CommonKey, params?: Record<string, string | number>) =>
    localizer.text(commonCatalog, key, params);
  const line = (text: string, more: TemplateResult | typeof nothing = nothing) =>
    html`<p class="export-line" part="export-status"><span>${text}</span>${more}</p>`;
  const content = () => {
    switch (state.status) {
      case 'running':
        return line(
          t('exporting', { count: state.rows }),
          html`<button class="button button-quiet" type="button" @click=${cancel}>${t('cancel')}</button>`,
        );
      case 'done':
        return line(t('exportReady', { name: state.fileName }));
      case 'cancelled':
        return line(t('exportCancelled'));
      case 'failed':
        return line(t(state.reason === 'xls-row-limit' ? 'exportTooLong' : 'exportFailed'));
      case 'idle':
        return nothing;
    }
  };
  return html`<div role="status">${content()}</div>`;
}
