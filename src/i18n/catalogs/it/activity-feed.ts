import type { Translation } from '../../catalog.ts';
import type { activityFeedCatalog } from '../activity-feed.ts';

export default {
  title: 'Attività',
  loading: 'Caricamento delle attività',
  empty: 'Ancora nessuna attività',
  emptyText: 'Fatture, pagamenti e richieste compaiono qui man mano che si muovono.',
  pending: 'In attesa di te',
  pendingNone: 'Nulla è in attesa di te',
  done: 'Attività recenti',
  doneNone: 'Nulla negli ultimi mesi',
  shownOf: '{shown} di {count}',

  'code.invoice_overdue': 'Fattura scaduta',
  'code.invoice_disputed': 'Fattura scaduta, contestata',
  'code.invoice_issued': 'Fattura emessa',
  'code.payment_received': 'Pagamento ricevuto',
  'code.promise_due': 'Pagamento promesso',
  'code.policy_expiring': 'Assicurazione in scadenza',
  'code.document_ready': 'Documento pronto',
  'code.message_arrived': 'Nuovo messaggio',
  'code.request_info_needed': 'Richiesta: serve una tua risposta',
  'code.request_submitted': 'Richiesta inviata',
  'code.request_in_review': 'Richiesta in esame',
  'code.request_approved': 'Richiesta approvata',
  'code.request_rejected': 'Richiesta respinta',
  'code.request_fulfilled': 'Richiesta evasa',
  'code.request_cancelled': 'Richiesta ritirata',
  'code.request_expired': 'Richiesta chiusa senza risposta',

  'at.invoice_overdue': 'scaduta il {date}',
  'at.invoice_disputed': 'scaduta il {date}',
  'at.promise_due': 'per il {date}',
  'at.policy_expiring': 'il {date}',
  'at.request_info_needed': 'dal {date}',
} satisfies Translation<typeof activityFeedCatalog>;
