import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where tasks keep what they may forget: it goes with node_modules. */
export const CACHE = join(ROOT, 'node_modules/.cache/leasekit');

export const exists = (path) => existsSync(join(ROOT, path));

/** Files below a folder of the repository whose name ends so, as paths from the root with forward slashes. */
export function filesBelow(folder, ...endings) {
  if (!exists(folder)) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}
