/** Words of the portal's search. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  label: 'What are you looking for?',
  hint: 'Number of a contract or invoice, VIN, licence plate, or words of a document. At least two characters.',
  searching: 'Searching',
  contracts: 'Contracts',
  invoices: 'Invoices',
  assets: 'Assets',
  documents: 'Documents',
  all: '{kind}: all that were found',
  found: { one: '{count} result', other: '{count} results' },
  nothing: 'Nothing found for “{text}”',
  nothingText: 'Check the spelling, or search for a part of the number.',
} as const satisfies Record<string, Message>;

export const portalSearchCatalog = defineCatalog('portal-search', en, {
  it: () => import('./it/portal-search.ts'),
});

export type PortalSearchKey = keyof (typeof portalSearchCatalog)['en'];
