import {
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
} from 'ag-grid-community';
import { COLUMNS, ROW_HEIGHT } from './columns.js';

ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, QuickFilterModule]);

window.mountTable = (host, rows) => {
  const grid = createGrid(host, {
    rowData: rows,
    rowHeight: ROW_HEIGHT,
    headerHeight: ROW_HEIGHT,
    animateRows: false,
    columnDefs: COLUMNS.map(({ key, title, width, format, searched }) => ({
      field: key,
      headerName: title,
      width,
      cellDataType: false,
      getQuickFilterText: searched ? undefined : () => '',
      ...(format && { valueFormatter: ({ value, data }) => format(value, data) }),
    })),
  });
  return {
    get scroller() {
      return host.querySelector('.ag-body-viewport') ?? host.querySelector('.ag-grid-viewport');
    },
    // The header is a row too.
    count: () => Number(host.querySelector('[aria-rowcount]').ariaRowCount) - 1,
    sort: (key, direction) => grid.applyColumnState({ state: [{ colId: key, sort: direction }] }),
    filter: (query) => grid.setGridOption('quickFilterText', query),
  };
};
