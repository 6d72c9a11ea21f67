/** Selections as sets of row keys; every change is a new set. Pure. */
export type SelectionState = 'none' | 'some' | 'all';

export function toggled(selected: ReadonlySet<string>, keys: readonly string[], on: boolean): Set<string> {
  const next = new Set(selected);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** State of the box in the header. Keys are only read when every shown row could be selected. */
export function selectionState(
  selected: ReadonlySet<string>,
  count: number,
  keys: () => string[],
): SelectionState {
  if (!selected.size || !count) return 'none';
  if (selected.size < count) return 'some';
  return keys().every((key) => selected.has(key)) ? 'all' : 'some';
}
