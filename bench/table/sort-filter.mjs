/** Sort by amount and find-as-you-type, to the repaint; every answer is compared with a plain one. */
import { loadRows, mount } from './mount.mjs';

export const STEPS = {
  filterFirst: { query: 'lc-0007' },
  filterNext: { query: 'lc-00071' },
  sortFirst: { direction: 'desc' },
  sortAgain: { direction: 'asc' },
};

/** In the page, before the measured part: what must come out. */
function expect({ query, direction }) {
  const first =
    direction &&
    rows.reduce((a, b) => ((direction === 'desc' ? b.total > a.total : b.total < a.total) ? b : a));
  const found = query ? rows.filter((row) => matches(row, query)) : rows;
  window.expected = { first: (first ?? found[0]).number, count: found.length };
}

/** In the page: the measured part. */
const act = ({ query, direction }) =>
  new Promise((resolve, reject) =>
    setTimeout(() => {
      longTasks.length = 0;
      const started = performance.now();
      if (query) grid.filter(query);
      else grid.sort('total', direction);
      painted(() => firstPainted() === expected.first)
        .then((now) =>
          sleep(80).then(() => resolve({ wall: now - started, longest: Math.max(0, ...longTasks) })),
        )
        .catch(reject);
    }),
  );

/** In the page, afterwards: as many rows as a plain filter finds, and the last row of a sort where it belongs. */
async function check({ direction }) {
  if (grid.count() !== expected.count) return `${grid.count()} rows, ${expected.count} expected`;
  if (!direction) return '';
  const wanted = rows.reduce((a, b) =>
    (direction === 'desc' ? b.total < a.total : b.total > a.total) ? b : a,
  ).number;
  const last = await lastAfterScroll(wanted);
  grid.scroller.scrollTop = 0;
  await sleep(100);
  return last === wanted ? '' : `last row ${last}, ${wanted} expected`;
}

/** In the page. */
const clearFilter = async () => {
  grid.filter('');
  await painted(() => firstPainted() === rows[0].number);
  await sleep(200);
};

export const sortFilter = (lab, code, count, prepared = false) =>
  lab.run(async ({ page, cpu }) => {
    await loadRows(page, code, count);
    await mount(page);
    await page.evaluate(() => sleep(300));
    if (prepared) await page.evaluate(() => grid.prepare());
    const result = {};
    for (const [name, step] of Object.entries(STEPS)) {
      if (name === 'sortFirst') await page.evaluate(clearFilter);
      await page.evaluate(() => gc());
      await page.evaluate(expect, step);
      await page.evaluate(() => sleep(50));
      const before = await cpu();
      const timed = await page.evaluate(act, step);
      result[name] = { ...timed, cpu: (await cpu()) - before };
      const wrong = await page.evaluate(check, step);
      if (wrong) throw new Error(`${name}: ${wrong}`);
    }
    return result;
  });
