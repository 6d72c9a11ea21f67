import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LeaseDocument } from '../../../sdk/index.ts';
import { documentListCatalog } from '../../i18n/catalogs/document-list.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import { refreshLine } from '../../ui/progress/progress.ts';
import { dayOf, fileText, kindWord, nameOf } from './columns.ts';
import { yearOf } from './document-list.controller.ts';

export interface ByYearOptions {
  localizer: Localizer;
  documents: readonly LeaseDocument[];
  refreshing: boolean;
  onOpen(document: LeaseDocument): void;
  actions(document: LeaseDocument): RowAction[];
  onAction(key: string, document: LeaseDocument): void;
}

/** The documents under the years they speak of, the latest first. */
export function documentsByYear(options: ByYearOptions): TemplateResult {
  const { documents, localizer, refreshing } = options;
  const years = new Map<string, LeaseDocument[]>();
  for (const document of documents) {
    const year = yearOf(document) ?? '';
    years.set(year, [...(years.get(year) ?? []), document]);
  }
  const sorted = [...years].sort(([a], [b]) => (a < b ? 1 : -1));
  return html`<div class="years" part="years" aria-busy=${refreshing ? 'true' : 'false'}>
    ${refreshLine(refreshing)}
    ${repeat(
      sorted,
      ([year]) => year,
      ([year, rows]) => {
        const title = year || localizer.text(documentListCatalog, 'noYear');
        return html`<section part="year" aria-label=${title}>
          <h2>${title}</h2>
          <ul role="list">
            ${repeat(
              rows,
              ({ id }) => id,
              (document) => html`<li class="document">${entry(document, options)}</li>`,
            )}
          </ul>
        </section>`;
      },
    )}
  </div>`;
}

function entry(document: LeaseDocument, options: ByYearOptions): TemplateResult {
  const { localizer, actions, onAction, onOpen } = options;
  const name = nameOf(document, localizer);
  const items = actions(document);
  const facts = [
    kindWord(document.kind, localizer),
    document.contractNumber,
    dayOf(document, localizer),
    fileText(document, localizer),
  ];
  return html`<div class="document-text">
      <button class="document-link" part="link" type="button" @click=${() => onOpen(document)}>
        ${name}
      </button>
      <span class="muted document-facts">${facts.filter(Boolean).join(' · ')}</span>
    </div>
    ${
      items.length === 0
        ? nothing
        : html`<lease-ui-menu
            compact
            .label=${localizer.text(commonCatalog, 'actionsFor', { row: name })}
            .items=${items}
            @ui-select=${(event: UiSelectEvent) => onAction(event.key, document)}
          ></lease-ui-menu>`
    }`;
}
