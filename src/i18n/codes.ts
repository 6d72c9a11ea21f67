/** Words of lists that every lessor may extend. */
import type { Catalog, Messages } from './catalog.ts';
import type { Localizer } from './localizer.ts';

/** The word for a code, by its key; a code nobody knows is shown as it is, without its underscores. */
export function wordOrCode<M extends Messages>(
  localizer: Localizer,
  catalog: Catalog<M>,
  key: string,
  code: string,
): string {
  if (Object.hasOwn(catalog.en, key)) return localizer.text(catalog, key);
  const words = code.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
