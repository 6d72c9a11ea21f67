/** Why a value cannot be mapped. */

/** Thrown while a row is mapped: the row is left out and reported, the others go on. */
export class MapFault extends Error {
  override name = 'MapFault';
}

/** Leaves the row out. `reason` names the kind of fault in English and never carries the value. */
export function fault(reason: string): never {
  throw new MapFault(reason);
}
