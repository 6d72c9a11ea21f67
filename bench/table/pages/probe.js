/** Runs in every page: looks at what is painted, waits for it, counts. */
import { makeInvoices } from './invoices.js';
import { matches } from './columns.js';

function elementAt(x, y) {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Number of the invoice painted at a point, or ''. */
function invoiceAt(x, y) {
  const text = elementAt(x, y)?.textContent ?? '';
  return text.length > 400 ? '' : (/INV-\d{7}/.exec(text)?.[0] ?? '');
}

const box = () => document.getElementById('host').getBoundingClientRect();

function firstPainted() {
  const { left, top } = box();
  for (let y = top + 10; y < top + 140; y += 8) {
    const number = invoiceAt(left + 60, y);
    if (number) return number;
  }
  return '';
}

function lastPainted() {
  const { left, bottom } = box();
  for (let y = bottom - 4; y > bottom - 80; y -= 8) {
    const number = invoiceAt(left + 60, y);
    if (number) return number;
  }
  return '';
}

/** Resolves at the start of the frame after the one in which `test` held. */
const painted = (test) =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (test()) requestAnimationFrame(() => resolve(performance.now()));
      else if (performance.now() - started > 20_000)
        reject(new Error(`never painted; first is "${firstPainted()}"`));
      else requestAnimationFrame(() => port2.postMessage(0));
    };
    requestAnimationFrame(() => port2.postMessage(0));
  });

/** Scrolls to the end until its last invoice is painted (some grids move on as they measure); resolves to it. */
async function lastAfterScroll(expected) {
  for (let tries = 0; tries < 40; tries++) {
    grid.scroller.scrollTop = grid.scroller.scrollHeight;
    await sleep(100);
    if (lastPainted() === expected) break;
  }
  return lastPainted();
}

function nodesBelow(root) {
  let count = 0;
  for (const node of root.childNodes) count += 1 + nodesBelow(node);
  return root.shadowRoot ? count + nodesBelow(root.shadowRoot) : count;
}

const longTasks = [];
new PerformanceObserver((list) =>
  longTasks.push(...list.getEntries().map(({ duration }) => duration)),
).observe({
  type: 'longtask',
});

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

Object.assign(window, {
  makeInvoices,
  matches,
  invoiceAt,
  firstPainted,
  lastAfterScroll,
  painted,
  nodesBelow,
  longTasks,
  sleep,
  box,
});
