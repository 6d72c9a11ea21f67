import type { Translation } from '../../catalog.ts';
import type { chartCatalog } from '../chart-words.ts';
import type { filterCatalog } from '../filter-words.ts';
import type { panelCatalog } from '../state-words.ts';

export default {
  emptyText: 'Appena ci sarà qualcosa, comparirà qui.',
  signIn: 'Accedi di nuovo',
  partialOverdue: {
    one: 'Pagata in parte, scaduta da {count} giorno',
    many: 'Pagata in parte, scaduta da {count} giorni',
    other: 'Pagata in parte, scaduta da {count} giorni',
  },
  paymentInProgress: 'Pagamento in corso',
  activeOverdue: {
    one: 'Attivo, in ritardo di {count} giorno',
    many: 'Attivo, in ritardo di {count} giorni',
    other: 'Attivo, in ritardo di {count} giorni',
  },

  endsSoon: '{status}, in scadenza',
  filters: { one: 'Filtri ({count})', many: 'Filtri ({count})', other: 'Filtri ({count})' },
  removeFilter: 'Rimuovi il filtro {name}',
  labelled: '{label}: {value}',
  from: 'Da',
  to: 'A',
  fromValue: 'da {value}',
  toValue: 'fino a {value}',
  between: '{from} – {to}',
  thisMonth: 'Questo mese',
  lastMonth: 'Mese scorso',
  thisYear: 'Quest’anno',
  last12Months: 'Ultimi 12 mesi',
  badAmount: 'Scrivi un importo come {example}.',
  optionsFailed: 'Non è stato possibile caricare le scelte.',
  findOption: 'Cerca in «{label}»',
  noOption: 'Nessun risultato.',
  reversed: 'Il primo valore è maggiore del secondo.',

  asTable: 'Mostra tabella',
  asChart: 'Mostra grafico',
  period: 'Periodo',
  part: 'Parte',
} satisfies Translation<typeof filterCatalog> &
  Translation<typeof chartCatalog> &
  Translation<typeof panelCatalog>;
