/** Turns measurements into results/table.md; ratios are of medians, against the floor and against AG Grid. */
import { digits, machine, median, spread, table, versionOf } from '../lib/figures.mjs';
import { PATTERNS } from './scroll.mjs';

const BENCH = new URL('../', import.meta.url);
const PRODUCT = new URL('../../', import.meta.url);
const PATTERN_NAMES = {
  rows: 'Three rows per frame',
  page: 'One page per frame',
  jump: 'A random jump per frame',
};
const STEP_NAMES = {
  filterFirst: 'First keystroke of a search over four columns (`lc-0007`)',
  filterNext: 'Next keystroke (`lc-00071`)',
  sortFirst: 'Sort by amount, descending',
  sortAgain: 'The same, ascending',
};

export function report({ measured, bundles, repetitions, largest, chromium, loads }) {
  const parts = [head({ repetitions, chromium, loads })];
  const sizes = Object.keys(measured.paint);
  if (sizes.length) parts.push(paintSection(measured.paint, bundles), growthSection(measured.paint));
  if (measured.scroll) parts.push(scrollSection(measured.scroll, largest));
  if (measured.sort) parts.push(sortSection(measured.sort, largest));
  const complete =
    sizes.length &&
    measured.scroll &&
    measured.sort &&
    ['floor', 'leasekit', 'ag-grid', 'vaadin'].every((name) => bundles[name]);
  if (complete) parts.splice(1, 0, goals(measured, bundles, largest));
  return parts.join('\n');
}

const head = ({ repetitions, chromium, loads }) => `# Data table, side by side

${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · Chromium ${chromium} · ${machine()} · load before ${loads[0]}, after ${loads[1]}
· ag-grid-community ${versionOf('ag-grid-community', BENCH)}, @vaadin/grid ${versionOf('@vaadin/grid', BENCH)}, lit ${versionOf('lit', PRODUCT)}

${repetitions} interleaved repetitions, each in a process of its own; median with minimum and maximum; ratios are of medians.
CPU is the main thread's processor time. The floor is a hand-written windowed table that does this one thing.
Ten columns, six formatted with Intl; 1240 × 600 px; rows 32 px. What is painted and how many rows there are is checked in the same run.
`;

const middle = (runs, pick) => median(runs.map(pick));
const all = (runs, pick) => spread(runs.map(pick));
const against = (results, name, other, pick) =>
  results[other] ? digits(middle(results[name], pick) / middle(results[other], pick)) : '–';

function paintSection(paint, bundles) {
  const tables = Object.entries(paint).map(([size, results]) => {
    const rows = Object.entries(results).map(([name, runs]) => [
      name,
      all(runs, ({ cpu }) => cpu),
      against(results, name, 'floor', ({ cpu }) => cpu),
      against(results, name, 'ag-grid', ({ cpu }) => cpu),
      digits(middle(runs, ({ longest }) => longest)),
      all(runs, ({ heap }) => heap),
      digits(middle(runs, ({ nodes }) => nodes)),
      (bundles[name].brotli / 1000).toFixed(1),
    ]);
    const columns = [
      '',
      'CPU ms',
      '× floor',
      '× AG Grid',
      'longest task ms',
      'heap MB',
      'DOM nodes',
      'kB brotli',
    ];
    return `### ${Number(size).toLocaleString('en')} rows\n\n${table(columns, rows)}`;
  });
  return `## Rows in memory to first row painted\n\n${tables.join('\n')}`;
}

function growthSection(paint) {
  const sizes = Object.keys(paint);
  const [least, most] = [paint[sizes[0]], paint[sizes.at(-1)]];
  const rows = Object.keys(least).map((name) => [
    name,
    digits(middle(most[name], ({ cpu }) => cpu) / middle(least[name], ({ cpu }) => cpu)),
  ]);
  return `### CPU at ${sizes.at(-1)} rows over CPU at ${sizes[0]}\n\n${table(['', '×'], rows)}`;
}

function scrollSection(scrolls, count) {
  const tables = PATTERNS.map((pattern) => {
    const pick = (run) => run[pattern].cpu;
    const rows = Object.entries(scrolls).map(([name, runs]) => [
      name,
      all(runs, pick),
      against(scrolls, name, 'floor', pick),
      against(scrolls, name, 'ag-grid', pick),
      runs.reduce((sum, run) => sum + run[pattern].over50, 0),
      all(runs, (run) => run[pattern].longest),
      all(runs, (run) => run[pattern].blank),
    ]);
    const columns = [
      '',
      'CPU ms per frame',
      '× floor',
      '× AG Grid',
      'frames > 50 ms',
      'longest frame ms',
      'blank %',
    ];
    return `### ${PATTERN_NAMES[pattern]}\n\n${table(columns, rows)}`;
  });
  return `## Scrolling ${count.toLocaleString('en')} rows\n\n${tables.join('\n')}`;
}

function sortSection(sorts, count) {
  const tables = Object.entries(STEP_NAMES).map(([step, title]) => {
    const pick = (run) => run[step].cpu;
    const rows = Object.entries(sorts).map(([name, runs]) => [
      name,
      all(runs, pick),
      against(sorts, name, 'floor', pick),
      against(sorts, name, 'ag-grid', pick),
      digits(middle(runs, (run) => run[step].longest)),
    ]);
    return `### ${title}\n\n${table(['', 'CPU ms to repaint', '× floor', '× AG Grid', 'longest task ms'], rows)}`;
  });
  return `## Sort and search over ${count.toLocaleString('en')} rows\n\n${tables.join('\n')}`;
}

function goals({ paint, scroll, sort }, bundles, largest) {
  const most = paint[largest];
  const least = paint[Object.keys(paint)[0]];
  const ours = most.leasekit;
  const cpu = (run) => run.cpu;
  const ratio = (results, name, other, pick) => middle(results[name], pick) / middle(results[other], pick);
  const lines = [];
  const goal = (id, what, value, limit, unit = '×') =>
    lines.push([
      id,
      what,
      `${digits(value)} ${unit}`,
      `≤ ${limit} ${unit}`,
      value <= limit ? 'met' : '**missed**',
    ]);
  goal('P3', 'first paint, CPU, of the floor', ratio(most, 'leasekit', 'floor', cpu), 1.3);
  goal('P3', 'first paint, CPU, of AG Grid', ratio(most, 'leasekit', 'ag-grid', cpu), 0.25);
  goal(
    'P3',
    `CPU at ${largest} rows of that at ${Object.keys(paint)[0]}`,
    middle(ours, cpu) / middle(least.leasekit, cpu),
    1.1,
  );
  goal('P3', 'longest task', Math.max(...ours.map(({ longest }) => longest)), 50, 'ms');
  for (const pattern of PATTERNS) {
    goal(
      'P4',
      `${PATTERN_NAMES[pattern].toLowerCase()}, CPU, of the floor`,
      ratio(scroll, 'leasekit', 'floor', (run) => run[pattern].cpu),
      1.3,
    );
  }
  const everyFrame = (name, pick) =>
    scroll[name].flatMap((run) => PATTERNS.map((pattern) => pick(run[pattern])));
  const longFrames = (name) => everyFrame(name, ({ over50 }) => over50).reduce((a, b) => a + b);
  // Wall time: on a busy machine the floor has long frames too, hence its number beside ours.
  goal('P4', `frames over 50 ms (floor: ${longFrames('floor')})`, longFrames('leasekit'), 0, 'frames');
  goal('P4', 'blank rows', Math.max(...everyFrame('leasekit', ({ blank }) => blank)), 0, '%');
  for (const step of Object.keys(STEP_NAMES)) {
    goal(
      'P5',
      `${STEP_NAMES[step]}, of the floor`,
      ratio(sort, 'leasekit', 'floor', (run) => run[step].cpu),
      1.2,
    );
    goal(
      'P5',
      `${STEP_NAMES[step]}, of AG Grid`,
      ratio(sort, 'leasekit', 'ag-grid', (run) => run[step].cpu),
      0.25,
    );
  }
  const prepared = Object.keys(sort).find((name) => name.includes('prepared'));
  goal(
    'P5',
    'first keystroke with the index prepared',
    middle(sort[prepared], (run) => run.filterFirst.cpu),
    16,
    'ms',
  );
  goal(
    'P5',
    'next keystroke',
    middle(sort.leasekit, (run) => run.filterNext.cpu),
    16,
    'ms',
  );
  goal('P6', 'heap beyond the data', Math.max(...ours.map(({ heap }) => heap)), 2, 'MB');
  goal('P6', 'DOM nodes', Math.max(...ours.map(({ nodes }) => nodes)), 2500, '');
  return `## Goals\n\n${table(['goal', 'what', 'measured', 'goal', ''], lines)}\nOurs weighs ${(bundles.leasekit.brotli / 1000).toFixed(1)} kB (brotli, lit included; ${(bundles['leasekit-ordering'].brotli / 1000).toFixed(1)} with sorting and searching, which come on use), AG Grid ${(bundles['ag-grid'].brotli / 1000).toFixed(1)}, Vaadin Grid ${(bundles.vaadin.brotli / 1000).toFixed(1)}.\n`;
}
