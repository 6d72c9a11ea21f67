/** Web Mercator (EPSG:3857) as tile servers cut it. */

/** Edge of a tile in CSS pixels. */
export const TILE = 256;
/** Where the square of the projection ends, in degrees. */
const EDGE = 85.0511;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

/** Where a place is on the whole map, in pixels at a zoom. */
export function project({ lat, lon }: Degrees, zoom: number): Point {
  const size = TILE * 2 ** zoom;
  const phi = (Math.max(-EDGE, Math.min(EDGE, lat)) * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2;
  return { x: ((lon + 180) / 360) * size, y: y * size };
}

/** The largest zoom at which all places fit into a box, and the middle of them at it. */
export function fit(
  places: readonly Degrees[],
  width: number,
  height: number,
  range: { least: number; most: number },
): { zoom: number; center: Point } {
  for (let zoom = range.most; ; zoom -= 1) {
    const points = places.map((place) => project(place, zoom));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (zoom <= range.least || (right - left <= width && bottom - top <= height))
      return { zoom, center: { x: (left + right) / 2, y: (top + bottom) / 2 } };
  }
}

/** The address of a tile; undefined for a template that is no address of one. */
export function tileUrl(template: string, zoom: number, x: number, y: number): string | undefined {
  if (!isTileTemplate(template)) return undefined;
  const across = 2 ** zoom;
  if (y < 0 || y >= across) return undefined;
  const values: Readonly<Record<string, string>> = {
    z: String(zoom),
    // The map goes round the earth.
    x: String(((x % across) + across) % across),
    y: String(y),
  };
  return template.replace(/\{([zxy])\}/g, (_, name: string) => values[name] ?? '');
}

/** Whether a text is an address of tiles: http(s) or a path of the page's own host, with `{z}`, `{x}` and `{y}`. */
export const isTileTemplate = (template: string): boolean =>
  /^(https?:\/\/|\/(?!\/))/i.test(template) && ['{z}', '{x}', '{y}'].every((part) => template.includes(part));
