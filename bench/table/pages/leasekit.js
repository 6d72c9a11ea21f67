/** Our table, as it ships: sorting and searching come when they are used. */
import '../../../src/ui/data-table/define.ts';
import { COLUMNS, ROW_HEIGHT } from './columns.js';

const KINDS = {
  issueDate: 'date',
  dueDate: 'date',
  status: 'status',
  total: 'money',
  paid: 'money',
  balance: 'money',
};

window.mountTable = (host, rows) => {
  host.style.setProperty('--lease-row-size', `${ROW_HEIGHT}px`);
  host.style.setProperty('--lease-table-max-block-size', '600px');
  host.style.setProperty('font', '14px sans-serif');
  const table = document.createElement('lease-ui-data-table');
  table.label = 'Invoices';
  table.rowKey = (row) => row.id;
  table.columns = COLUMNS.map(({ key, title, width, format, searched = false }) => ({
    key,
    searched,
    label: title,
    kind: KINDS[key],
    width: `${width}px`,
    value: (row) => row[key],
    ...(format && { text: (row) => format(row[key], row) }),
  }));
  table.rows = rows;
  host.append(table);
  return {
    get scroller() {
      return table.shadowRoot.querySelector('.scroller');
    },
    count: () => table.visibleRows.length,
    sort(key, direction) {
      table.sort = { key, direction: direction === 'desc' ? 'descending' : 'ascending' };
    },
    filter(query) {
      table.query = query;
    },
    prepare: () => table.prepareSearch(),
  };
};
