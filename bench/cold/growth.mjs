/** Time to the first row of our table at a lessor with 1,000, 10,000 and 100,000 invoices, over real HTTP. */
import { interleave } from '../lib/interleave.mjs';
import { PAGES } from './pages.mjs';
import { startLessor } from './record.mjs';
import { visit } from './visit.mjs';

export const SIZES = [1000, 10_000, 100_000];

export async function growth(browser, server, repetitions) {
  const lessors = {};
  const pages = {};
  try {
    for (const size of SIZES) {
      const lessor = (lessors[size] = await startLessor({ invoices: size }));
      pages[size] = {
        ...PAGES['ours-module'],
        title: `${size} invoices`,
        site: 'ours-module',
        baseUrl: lessor.url,
        expected: await expected(lessor.url),
      };
      // The first visit builds the lessor's indices.
      await visit(browser, server, pages[size]);
    }
    return await interleave(SIZES, repetitions, (size) => visit(browser, server, pages[size]));
  } finally {
    for (const lessor of Object.values(lessors)) await lessor.close();
  }
}

async function expected(url) {
  const asked = `${url}/v1/invoices?limit=20&sort=-issuedOn&include=totals`;
  const response = await fetch(asked, { headers: { authorization: 'Bearer token' } });
  const { items, page } = await response.json();
  // Near the end of the painted rows the table asks for the next page.
  return {
    rows: 20,
    mayGrow: true,
    first: items[0].number,
    last: items[19].number,
    count: page.total.value,
  };
}
