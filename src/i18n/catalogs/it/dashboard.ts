import type { Translation } from '../../catalog.ts';
import type { dashboardLaterCatalog } from '../dashboard-later-words.ts';

export default {
  title: 'Panoramica',
  loading: 'Caricamento della panoramica',
  asOf: 'Situazione al {date}',
  currency: 'Valuta',
  seeAll: 'Vedi tutto',

  overdue: 'Da pagare ora',
  overdueCount: { one: '{count} fattura è scaduta', other: '{count} fatture sono scadute' },
  overdueDays: { one: '{count} giorno di ritardo', other: '{count} giorni di ritardo' },
  overdueNone: 'Nulla è scaduto',

  next: 'Prossimo pagamento',
  nextOn: { one: 'il {date} · {count} fattura', other: 'il {date} · {count} fatture' },
  nextNone: 'Nessun pagamento previsto',
  nextDueText: '{amount} non ancora scaduti',

  total: 'Totale dovuto',
  totalText: { one: '{count} fattura aperta', other: '{count} fatture aperte' },
  totalNone: 'Nessuna fattura aperta',

  paid: 'Pagato quest’anno',
  latest: 'Ultimo: {amount} il {date}',
  latestNone: 'Ancora nessun pagamento',
  inProgress: 'In corso: {amount}',

  payments: 'Pagamenti effettuati e previsti',
  paymentsPaid: 'Pagati',
  paymentsProjected: 'Previsti',
  paymentsText: '{paid} pagati negli ultimi 12 mesi, {projected} previsti per i prossimi 12.',

  invoices: 'Fatture',
  statusPaid: 'Pagate',
  statusPartial: 'Pagate in parte',
  statusOverdue: 'Scadute, nulla pagato',
  statusNotDue: 'Non scadute',

  contracts: 'Contratti',
  contractsActive: { one: '{count} attivo', other: '{count} attivi' },
  contractsOverdue: { one: '{count} con fatture scadute', other: '{count} con fatture scadute' },
  contractsNone: 'Ancora nessun contratto',
  contractsNoneText: 'Un contratto appare qui dal suo primo giorno.',
  installments: '{paid} su {total} pagati',
  contractNext: 'prossimo il {date}',

  credits: 'Anticipi e crediti',
  advancesPaid: 'Anticipi versati',
  unapplied: 'Credito non ancora utilizzato',
  unappliedText: 'Non detratto da quanto è dovuto.',

  credit: 'Linea di credito',
  creditTotal: 'Totale',
  creditUsed: 'Utilizzata',
  creditAvailable: 'Disponibile',
  creditUse: '{used} su {total} utilizzati',
  creditRate: '1 {from} = {rate} {to} il {date}',

  pay: 'Paga',
  payAria: 'Paga: {amount} scaduti',
  requests: 'Richieste in corso',
  requestsNone: 'Nessuna richiesta è in corso.',
  requestsLoading: 'Caricamento delle richieste',
  requestsAll: 'Tutte le richieste in corso: {count}',
  requestSince: 'ultima modifica il {date}',
  activity: 'Attività',
  activityLoading: 'Caricamento delle attività',
} satisfies Translation<typeof dashboardLaterCatalog>;
