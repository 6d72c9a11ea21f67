/** The pages side by side: what each is built from, where its rows are, and what they must say. */
const TWENTY_PAYMENTS = { rows: 20, first: '$123.45', last: '$123.64' };
const TWENTY_TRANSACTIONS = { rows: 20, first: '40.00', last: '40.19' };
const JUSTIFI_ROW = 'justifi-payments-list >>> tr[data-row-entity-id]';
const OUR_ROW = 'lease-invoice-table >>> lease-ui-data-table >>> .row';

export const PAGES = {
  adyen: {
    title: 'Adyen TransactionsOverview, bundled',
    stub: 'adyen',
    row: '.adyen-pe-data-grid__row',
    expected: TWENTY_TRANSACTIONS,
  },
  'justifi-module': {
    title: 'JustiFi payments list, bundled',
    stub: 'justifi',
    row: JUSTIFI_ROW,
    expected: TWENTY_PAYMENTS,
  },
  'justifi-cdn': {
    title: 'JustiFi payments list, CDN files',
    stub: 'justifi',
    row: JUSTIFI_ROW,
    expected: TWENTY_PAYMENTS,
  },
  'ours-module': { title: 'lease-invoice-table, bundled', stub: 'ours', row: OUR_ROW },
  'ours-inlined': {
    title: 'lease-invoice-table, bundled, session in the page',
    stub: 'ours',
    row: OUR_ROW,
    site: 'ours-module',
    inlined: true,
  },
  'ours-cdn': { title: 'lease-invoice-table, CDN files', stub: 'ours', row: OUR_ROW },
  floor: { title: 'the same list by hand', stub: 'ours', row: 'main .row', withoutSums: true },
};

/** What the goals compare with. */
export const PEERS = ['justifi-module', 'justifi-cdn', 'adyen'];
