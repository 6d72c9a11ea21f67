/**
 * Words that nearly every page says: buttons, tables, exports, invoices. More of the same catalog comes with whoever
 * says it: `record-words.ts` and `state-words.ts`.
 */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { invoiceEnums } from './invoice-enums.ts';

const en = {
  ...invoiceEnums,

  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  clear: 'Clear',
  export: 'Export',
  columns: 'Columns',
  savedViews: 'Views',
  more: 'More',
  showMore: 'Show more',
  back: 'Back',
  download: 'Download',
  filters: 'Filters',
  search: 'Search',
  all: 'All',
  none: 'None',

  loading: 'Loading',
  emptyFiltered: 'Nothing matches this filter',
  emptyFilteredText: 'Change or clear the filter to see more.',
  rowsRejected: {
    one: '{count} entry could not be read and is left out.',
    other: '{count} entries could not be read and are left out.',
  },

  sortAscending: 'Sort ascending',
  sortDescending: 'Sort descending',
  details: 'Details',
  currency: 'Currency',
  selectRow: 'Select {row}',
  selectAll: 'Select all rows',
  rows: { one: '{count} row', other: '{count} rows' },
  rowsOf: { one: '{shown} of {count} row', other: '{shown} of {count} rows' },
  selected: '{count} selected',
  actions: 'Actions',
  actionsFor: 'Actions for {row}',
  total: 'Total',

  exportAs: 'Export as {format}',
  exporting: 'Exporting: {count} rows so far',
  exportReady: 'Export ready: {name}',
  exportFailed: 'The export did not finish. Nothing was saved; try again.',
  exportTooLong: 'An XLS file holds 65,535 rows. Choose XLSX or narrow the filter.',
  exportCancelled: 'Export cancelled',

  'error.network.title': 'No connection',
  'error.network.text': 'Your data is safe. Check your internet connection and try again.',
} as const satisfies Record<string, Message>;

export const commonCatalog = defineCatalog('common', en, { it: () => import('./it/common.ts') });

export type CommonKey = keyof (typeof commonCatalog)['en'];
