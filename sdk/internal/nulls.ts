/** In the Lessor API null means absent; the schemas know absent alone. */

/**
 * The same value without null properties. Objects without any are returned as they are; a null inside a list stays,
 * so that the rows after it keep their place.
 */
export function dropNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = dropNulls(value[index]);
    return value;
  }
  const record = value as Record<string, unknown>;
  let hasNull = false;
  for (const key in record) {
    const part = record[key];
    if (part === null) hasNull = true;
    else if (typeof part === 'object') record[key] = dropNulls(part);
  }
  if (!hasNull) return record;
  return Object.fromEntries(Object.entries(record).filter(([, part]) => part !== null));
}
