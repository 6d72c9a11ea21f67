/** Medians with minimum and maximum, and tables of them in Markdown. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const digits = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** `**median** (min–max)`. */
export const spread = (values) =>
  `**${digits(median(values))}** (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n';

export const load = () =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');

export const machine = () => `${cpus().length} × ${cpus()[0].model}, Node ${process.version}`;

/** Exact version of a package from the given folder's lock of installed packages. */
export const versionOf = (name, folder) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, folder), 'utf8')).version;
