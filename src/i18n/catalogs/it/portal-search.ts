import type { Translation } from '../../catalog.ts';
import type { portalSearchCatalog } from '../portal-search.ts';

export default {
  label: 'Che cosa cerchi?',
  hint: 'Numero di contratto o fattura, telaio, targa o parole di un documento. Almeno due caratteri.',
  searching: 'Ricerca in corso',
  contracts: 'Contratti',
  invoices: 'Fatture',
  assets: 'Beni',
  documents: 'Documenti',
  all: '{kind}: tutti i risultati',
  found: { one: '{count} risultato', other: '{count} risultati' },
  nothing: 'Nessun risultato per «{text}»',
  nothingText: 'Controlla di aver scritto bene, o cerca una parte del numero.',
} satisfies Translation<typeof portalSearchCatalog>;
