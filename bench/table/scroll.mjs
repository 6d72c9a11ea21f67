/**
 * Scrolling: three rows, one page or a random jump per frame. Processor time per frame and long frames come from one
 * pass, blank rows from another, since looking for them costs time too.
 */
import { loadRows, mount } from './mount.mjs';

export const PATTERNS = ['rows', 'page', 'jump'];
const FRAMES = 60;
const LOOKED_AT = 30;

/** In the page. Scrolls right after a frame was produced, as input does; looks at what that frame showed before. */
function pass([pattern, frames, look]) {
  return new Promise((resolve) => {
    const { scroller } = grid;
    scroller.scrollTop = 0;
    const most = scroller.scrollHeight - scroller.clientHeight;
    const { left, top } = box();
    const lengths = [];
    let seed = 7;
    let frame = 0;
    let last = 0;
    let blank = 0;
    let looked = 0;
    const { port1, port2 } = new MessageChannel();
    const move = () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      if (pattern === 'jump') scroller.scrollTop = Math.floor((seed / 0x7fffffff) * most);
      else scroller.scrollTop += pattern === 'rows' ? 96 : 568;
    };
    port1.onmessage = () => {
      if (look && frame > 2) {
        for (const part of [0.25, 0.5, 0.75, 0.93]) {
          looked++;
          if (!invoiceAt(left + 60, top + 600 * part)) blank++;
        }
      }
      move();
    };
    const step = () => {
      const now = performance.now();
      if (last) lengths.push(now - last);
      last = now;
      if (frame++ >= frames) return setTimeout(() => resolve({ lengths, blank, looked }), 100);
      port2.postMessage(0);
      requestAnimationFrame(step);
    };
    setTimeout(() => requestAnimationFrame(step), 40);
  });
}

export const scroll = (lab, code, count) =>
  lab.run(async ({ page, cpu }) => {
    await loadRows(page, code, count);
    await mount(page);
    await page.evaluate(() => sleep(300).then(() => gc()));
    const result = {};
    for (const pattern of PATTERNS) {
      const before = await cpu();
      const { lengths } = await page.evaluate(pass, [pattern, FRAMES, false]);
      const perFrame = ((await cpu()) - before) / FRAMES;
      await page.evaluate(() => sleep(60));
      const { blank, looked } = await page.evaluate(pass, [pattern, LOOKED_AT, true]);
      result[pattern] = {
        cpu: perFrame,
        over50: lengths.filter((length) => length > 50).length,
        longest: Math.max(...lengths),
        blank: (100 * blank) / looked,
      };
      await page.evaluate(() => sleep(60));
    }
    await checkEnd(page);
    return result;
  });

/** The end of the list shows its last row. */
async function checkEnd(page) {
  const [last, expected] = await page.evaluate(async () => {
    const wanted = rows.at(-1).number;
    return [await lastAfterScroll(wanted), wanted];
  });
  if (last !== expected) throw new Error(`The last row painted is ${last}, not ${expected}.`);
}
