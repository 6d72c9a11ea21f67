import type { Translation } from '../../catalog.ts';
import type { paymentConfirmationFormCatalog } from '../payment-confirmation-form.ts';

export default {
  title: 'Ho pagato',
  paidOn: 'Pagato il',
  orderNo: 'Numero dell’ordine di pagamento',
  bank: 'Banca',
  evidence: 'Scansione o foto dell’ordine di pagamento',
  notUploaded: 'Un file non è stato caricato. Riprova o toglilo.',
  note: 'Cerchiamo il denaro. Finché non è trovato, le tue fatture restano aperte.',
  send: 'Conferma il pagamento',
  takenTitle: 'Questo è già confermato',
  takenText: 'Ci hai già detto che una di queste fatture è pagata, e stiamo cercando il denaro.',
  doneTitle: 'La tua conferma {number} è arrivata',
  doneText:
    'Ci hai detto che {amount} sono stati pagati il {date}. Cerchiamo il denaro; finché non è trovato, le tue fatture restano aperte.',
  another: 'Conferma un altro pagamento',
} satisfies Translation<typeof paymentConfirmationFormCatalog>;
