/**
 * The data table beside a hand-written floor, AG Grid and Vaadin Grid.
 * `node table/run.mjs [--reps 7] [--sizes 50,1000,10000,100000] [--only floor,leasekit] [--parts paint,scroll,sort]`
 * A whole run takes about a quarter of an hour and writes results/table.md; a partial one only prints.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from '../lib/bundle.mjs';
import { Lab } from '../lib/browser.mjs';
import { load } from '../lib/figures.mjs';
import { interleave } from '../lib/interleave.mjs';
import { serve } from '../lib/server.mjs';
import { firstPaint } from './first-paint.mjs';
import { report } from './report.mjs';
import { scroll } from './scroll.mjs';
import { sortFilter } from './sort-filter.mjs';

const CONTENDERS = ['floor', 'leasekit', 'ag-grid', 'vaadin'];
/** Ours with the search index prepared, as it is when the search field gets the focus. */
const PREPARED = 'leasekit, index prepared';
/** Ours with what sorts and searches, which comes on use. */
const ORDERING = 'leasekit-ordering';

const { values } = parseArgs({
  options: {
    reps: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '50,1000,10000,100000' },
    only: { type: 'string', default: CONTENDERS.join() },
    parts: { type: 'string', default: 'paint,scroll,sort' },
  },
});
const repetitions = Number(values.reps);
const sizes = values.sizes.split(',').map(Number);
const contenders = values.only.split(',');
const parts = values.parts.split(',');
const largest = Math.max(...sizes);

const page = (name) => new URL(`pages/${name}.js`, import.meta.url).pathname;
const bundles = {};
for (const name of [...contenders, ORDERING]) bundles[name] = await bundle(page(name));
const orderingCode = (name) => bundles[name.startsWith('leasekit') ? ORDERING : name].code;
const server = await serve((await bundle(page('probe'))).code);
const lab = await Lab.open(server.url);
const loadBefore = load();

const measured = { paint: {} };
try {
  for (const size of parts.includes('paint') ? sizes : []) {
    measured.paint[size] = await interleave(contenders, repetitions, (name) =>
      firstPaint(lab, bundles[name].code, size),
    );
  }
  if (parts.includes('scroll')) {
    measured.scroll = await interleave(contenders, repetitions, (name) =>
      scroll(lab, bundles[name].code, largest),
    );
  }
  if (parts.includes('sort')) {
    const runs = contenders.flatMap((name) => (name === 'leasekit' ? [name, PREPARED] : [name]));
    measured.sort = await interleave(runs, repetitions, (name) =>
      sortFilter(lab, orderingCode(name), largest, name === PREPARED),
    );
  }
} finally {
  await lab.close();
  server.close();
}

const text = report({
  measured,
  bundles,
  repetitions,
  largest,
  chromium: lab.version,
  loads: [loadBefore, load()],
});
const whole =
  contenders.length === CONTENDERS.length && parts.length === 3 && repetitions >= 7 && sizes.length === 4;
if (whole) writeFileSync(new URL('../results/table.md', import.meta.url), text);
console.log(text);
