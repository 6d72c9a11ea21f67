/**
 * When a choice in a list of countries is meant. A pointer picks one; a key on a closed list goes through all on the way
 * (WCAG 3.2.2), so that Enter says which, or going on to the next field.
 */
const pointed = new WeakSet<HTMLSelectElement>();

/** Listeners for the `select`; `pick` gets the value that is meant, and the list is back at its first entry. */
export function pickerEvents(pick: (value: string) => void) {
  const listOf = (event: Event) => event.currentTarget as HTMLSelectElement;
  const take = (event: Event) => {
    const list = listOf(event);
    const { value } = list;
    if (!value) return;
    list.value = '';
    pick(value);
  };
  return {
    pointerdown: (event: Event) => void pointed.add(listOf(event)),
    keydown: (event: KeyboardEvent) => {
      pointed.delete(listOf(event));
      if (event.key === 'Enter') take(event);
    },
    change: (event: Event) => {
      const list = listOf(event);
      const focused = (list.getRootNode() as Document | ShadowRoot).activeElement === list;
      // Filled in by something else than a person at it.
      if (!focused || pointed.has(list)) take(event);
    },
    blur: take,
  };
}
