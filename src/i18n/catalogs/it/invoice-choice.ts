import type { Translation } from '../../catalog.ts';
import type { invoiceChoiceCatalog } from '../invoice-choice.ts';

export default {
  legend: 'Fatture',
  loading: 'Caricamento delle fatture',
  dueOn: 'scadenza {date}',
  invoiceOf: '{number} · {contract}',
  nothingOpen: 'Non resta nulla da pagare',
  nothingOpenText: 'Tutte le tue fatture sono pagate. Qui non c’è nulla da fare.',
  chooseOne: 'Scegli almeno una fattura.',
  chooseFewer: {
    one: 'Scegli al massimo {count} fattura.',
    many: 'Scegli al massimo {count} fatture.',
    other: 'Scegli al massimo {count} fatture.',
  },
  oneCurrency: 'Scegli fatture di una sola valuta: {currencies} non possono andare insieme.',
  chosen: {
    one: '{count} fattura scelta',
    many: '{count} fatture scelte',
    other: '{count} fatture scelte',
  },
  amount: 'Importo',
  amountHelp: 'Cambialo se non è tutto quanto resta da pagare.',
  blockedPaid: 'Non resta nulla da pagare.',
  blockedInProgress: 'Un pagamento è in corso. Non si può pagare una seconda volta finché non è concluso.',
  blockedDisputed: 'Questa fattura è contestata. Si potrà pagare quando la contestazione è chiusa.',
  blockedPromised: 'Hai promesso di pagarla entro il {date}.',
} satisfies Translation<typeof invoiceChoiceCatalog>;
