import type { Translation } from '../../catalog.ts';
import type { creditSummaryCatalog } from '../credit-summary.ts';

export default {
  title: 'Linea di credito',
  loading: 'Caricamento della linea di credito',
  total: 'Credito totale',
  used: 'Utilizzato',
  available: 'Disponibile',
  usedShare: 'Utilizzato il {share} del totale',
  over: '{amount} oltre la linea di credito',
  asOf: 'Al {date}',
  alsoIn: 'Mostra anche in',
  noOther: 'Nessun’altra valuta',
  currency: '{code}, {name}',
  rate: '1 {from} = {rate} {to} al {date}. Solo per confronto; il credito è in {from}.',
  loadingRate: 'Ricerca del cambio',
  noRate: 'La società di leasing non ha un cambio per questa valuta: {currency}.',
  rateFailed: 'Non è stato possibile ottenere il cambio.',
  empty: 'Nessuna linea di credito',
  emptyText: 'La società di leasing non ha concesso una linea di credito a questo cliente.',
} satisfies Translation<typeof creditSummaryCatalog>;
