import type { Translation } from '../../catalog.ts';
import type { customerSwitcherCatalog } from '../customer-switcher.ts';

export default {
  label: 'Cliente',
  placeholder: 'Nome o numero',
  open: 'Mostra i clienti',
  searching: 'Ricerca in corso',
  found: { one: '{count} cliente trovato', other: '{count} clienti trovati' },
  first: 'I primi {shown} di {count}. Scrivi per trovarne altri.',
  nothing: 'Nessun cliente corrisponde a «{words}».',
  failed: 'Non è stato possibile caricare i clienti.',
  current: 'ora mostrato',
  switching: 'Apertura di {name}',
  shown: 'Ora è mostrato {name}',
  back: 'Torna a {name}',
  backOwn: 'Torna al tuo',
  refused: 'Non è stato possibile aprire il cliente {name}. Non viene mostrato nulla di suo.',
} satisfies Translation<typeof customerSwitcherCatalog>;
