/** Asks the mock lessor over HTTP, as the SDK does, and keeps its answers for the page's stub. */
import { tsImport } from 'tsx/esm/api';

export const startLessor = async (options) => {
  const { startMockServer } = await tsImport('../../mock-server/node.ts', import.meta.url);
  return startMockServer(options);
};

/** As many as the peers' stubs answer; there are no more, so that nothing is fetched ahead. */
const ROWS = 20;
const ASKED = [
  '/v1/session?include=capabilities,label',
  '/v1/invoices?limit=20&sort=-issuedOn&include=totals',
  '/v1/contracts?closed=true&limit=200&sort=number',
];

export async function record() {
  const lessor = await startLessor({ invoices: ROWS });
  const recorded = {};
  try {
    for (const asked of ASKED) {
      const response = await fetch(lessor.url + asked, { headers: { authorization: 'Bearer token' } });
      if (!response.ok) throw new Error(`${asked}: ${response.status}`);
      recorded[asked.split('?')[0]] = await response.json();
    }
  } finally {
    await lessor.close();
  }
  return recorded;
}

/** What the recorded answers must look like on the page. */
export function expectedOf(recorded, { withoutSums = false } = {}) {
  const { items, page, totals } = recorded['/v1/invoices'];
  const listed = { rows: ROWS, first: items[0].number, last: items[ROWS - 1].number };
  if (withoutSums) return listed;
  const [{ currency, invoiced }] = totals;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return {
    ...listed,
    count: page.total.value,
    invoiced: (invoiced.amount / 10 ** maximumFractionDigits).toLocaleString('en', {
      minimumFractionDigits: maximumFractionDigits,
    }),
  };
}
