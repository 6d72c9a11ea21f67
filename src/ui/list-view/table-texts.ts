import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { TableTexts } from '../data-table/columns.ts';

const cache = new WeakMap<Localizer, TableTexts>();

/** The data table's words in one locale; the same object for the same localizer, so that nothing is rebuilt. */
export function tableTexts(localizer: Localizer): TableTexts {
  const known = cache.get(localizer);
  if (known) return known;
  const texts: TableTexts = {
    none: localizer.text(commonCatalog, 'none'),
    selectAll: localizer.text(commonCatalog, 'selectAll'),
    selectRow: (row) => localizer.text(commonCatalog, 'selectRow', { row }),
    rowActions: (row) => localizer.text(commonCatalog, row ? 'actionsFor' : 'actions', { row }),
    sortAscending: localizer.text(commonCatalog, 'sortAscending'),
    sortDescending: localizer.text(commonCatalog, 'sortDescending'),
    loadingMore: localizer.text(commonCatalog, 'loading'),
    loadMore: localizer.text(commonCatalog, 'showMore'),
    rowsOf: (shown, total) =>
      localizer.text(commonCatalog, 'rowsOf', { shown: Number(shown), count: Number(total) }),
    details: localizer.text(commonCatalog, 'details'),
  };
  cache.set(localizer, texts);
  return texts;
}
