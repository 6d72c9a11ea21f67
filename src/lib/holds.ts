/** Whether a record holds the given values; what is not given, or empty, may be missing. */
export function holds(record: object, values: object): boolean {
  const now = record as Readonly<Record<string, unknown>>;
  return Object.entries(values).every(([key, value]) => text(now[key]) === text(value));
}

/** Lists hold the same in any order. */
function text(value: unknown): string {
  return Array.isArray(value)
    ? JSON.stringify([...(value as unknown[])].sort())
    : JSON.stringify(value ?? '');
}
