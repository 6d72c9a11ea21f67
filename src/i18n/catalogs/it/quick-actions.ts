import type { Translation } from '../../catalog.ts';
import type { quickActionsCatalog } from '../quick-actions.ts';

export default {
  title: 'Azioni rapide',
  'action.pay': 'Fai un pagamento',
  'action.payoff': 'Chiedi un conteggio estintivo',
  'action.document': 'Chiedi un documento',
  'action.location': 'Cambia la sede di un bene',
  'action.request': 'Fai una richiesta',
  'action.message': 'Scrivi un messaggio',
  'action.policy': 'Invia una polizza',
  'action.report': 'Crea un report',
  'action.autopay': 'Attiva l’addebito automatico',

  'reason.pay': 'Nessuna fattura è aperta',
  'reason.no_contract': 'Non hai contratti a cui si applica',
  'reason.no_asset': 'Non hai beni a cui si applica',
  'reason.no_vehicle': 'Non hai veicoli a cui si applica',
  'reason.overdue': 'Ci sono fatture scadute sul contratto',
  'reason.already_open': 'L’hai già chiesto',
  'reason.other': 'Al momento non è possibile',
} satisfies Translation<typeof quickActionsCatalog>;
