import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { COLUMNS, matches } from './columns.js';

window.mountTable = (host, rows) => {
  const grid = document.createElement('vaadin-grid');
  grid.style.cssText = 'height: 100%; width: 100%';
  const sorters = {};
  for (const { key, title, width, format, end } of COLUMNS) {
    const column = document.createElement('vaadin-grid-sort-column');
    Object.assign(column, { path: key, header: title, width: `${width}px`, flexGrow: 0 });
    if (end) column.textAlign = 'end';
    if (format) column.renderer = (root, _, { item }) => (root.textContent = format(item[key], item));
    sorters[key] = column;
    grid.append(column);
  }
  grid.items = rows;
  host.append(grid);
  return {
    get scroller() {
      return grid.shadowRoot.querySelector('#table');
    },
    count: () => grid.items.length,
    sort: (key, direction) => (sorters[key].direction = direction),
    filter: (query) => (grid.items = rows.filter((row) => matches(row, query))),
  };
};
