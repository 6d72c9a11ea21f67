import type { Translation } from '../../catalog.ts';
import type { paymentPromiseFormCatalog } from '../payment-promise-form.ts';

export default {
  title: 'Pagherò',
  promisedOn: 'Pagherai entro il',
  promisedOnHelp: 'Il giorno in cui il denaro lascia la tua banca.',
  pauses:
    'Fino al {date} non mandiamo solleciti per queste fatture. Nessuna scadenza si sposta, e quanto è aperto resta aperto finché non è pagato.',
  pausesUntil:
    'Fino al giorno che scegli non mandiamo solleciti per queste fatture. Nessuna scadenza si sposta, e quanto è aperto resta aperto finché non è pagato.',
  send: 'Prometti di pagare',
  takenTitle: 'Questo è già promesso',
  takenText: 'Hai già promesso di pagare una di queste fatture. Non è cambiato nulla.',
  doneTitle: 'Hai promesso {amount} entro il {date}',
  doneText: 'Fino ad allora non mandiamo solleciti per queste fatture. Le scadenze non si sono spostate.',
  another: 'Prometti un altro pagamento',
} satisfies Translation<typeof paymentPromiseFormCatalog>;
