/** From rows in memory to the first row painted: processor time, heap beyond the data, nodes. */
import { loadRows, mount } from './mount.mjs';

export const firstPaint = (lab, code, count) =>
  lab.run(async ({ page, cpu, heap }) => {
    await loadRows(page, code, count);
    const heapBefore = await heap();
    await page.evaluate(() => sleep(50));
    const cpuBefore = await cpu();
    const wall = await mount(page);
    const cpuToPaint = (await cpu()) - cpuBefore;
    await page.evaluate(() => sleep(300));
    const longest = await page.evaluate(() => Math.max(0, ...longTasks));
    await page.evaluate(() => (gc(), gc()));
    await page.evaluate(() => sleep(20));
    const heapUsed = (await heap()) - heapBefore;
    const nodes = await page.evaluate(() => nodesBelow(document.getElementById('host')));
    const shown = await page.evaluate(() => ({ first: firstPainted(), rows: grid.count() }));
    const expected = await page.evaluate(() => ({ first: rows[0].number, rows: rows.length }));
    if (shown.first !== expected.first || shown.rows !== expected.rows) {
      throw new Error(`Painted ${JSON.stringify(shown)}, expected ${JSON.stringify(expected)}.`);
    }
    return { cpu: cpuToPaint, wall, longest, heap: heapUsed, nodes };
  });
