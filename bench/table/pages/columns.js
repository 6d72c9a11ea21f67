/** What every contender shows: ten columns, six of them formatted, with one formatter each. */
const moneyFormats = {};
const money = (cents, row) =>
  (moneyFormats[row.currency] ??= new Intl.NumberFormat('de-DE', {
    style: 'currency',
    currency: row.currency,
  })).format(cents / 100);
let dateFormat;
const date = (day) =>
  (dateFormat ??= new Intl.DateTimeFormat('de-DE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })).format(Date.parse(day));

export const COLUMNS = [
  { key: 'number', title: 'Number', width: 130, searched: true },
  { key: 'id', title: 'Id', width: 150, searched: true },
  { key: 'contractNumber', title: 'Contract', width: 120, searched: true },
  { key: 'issueDate', title: 'Issued', width: 110, format: date },
  { key: 'dueDate', title: 'Due', width: 110, format: date },
  { key: 'status', title: 'Status', width: 120, searched: true },
  { key: 'currency', title: 'Currency', width: 90 },
  { key: 'total', title: 'Total', width: 130, format: money, end: true },
  { key: 'paid', title: 'Paid', width: 130, format: money, end: true },
  { key: 'balance', title: 'Balance', width: 130, format: money, end: true },
];
export const ROW_HEIGHT = 32;

const SEARCHED = COLUMNS.filter(({ searched }) => searched).map(({ key }) => key);
export const matches = (row, query) => SEARCHED.some((key) => row[key].toLowerCase().includes(query));
