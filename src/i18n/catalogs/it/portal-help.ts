import type { Translation } from '../../catalog.ts';
import type { portalHelpCatalog } from '../portal-help.ts';

export default {
  questions: 'Domande e risposte',
  security: 'La tua sicurezza',
  support: 'Chiedi a {name}',
  phone: 'Telefono',
  email: 'E-mail',
  hours: 'Orari',

  'question.overdue': 'Che cosa significa «scaduta»?',
  'answer.overdue':
    'Una fattura è scaduta dal giorno dopo la scadenza, finché ne resta aperta una parte. Un bonifico può impiegare due giorni lavorativi; ciò che è stato accreditato compare in Pagamenti.',
  'question.pay': 'Come pago una fattura?',
  'answer.pay':
    'Seleziona una o più fatture in Fatture e scegli Paga. Il pagamento avviene tramite il fornitore scelto dalla società di leasing; questa pagina non vede mai i dati della carta o del conto.',
  'question.paid': 'Ho pagato, ma la fattura è ancora aperta. Che cosa posso fare?',
  'answer.paid':
    'Scegli «Ho pagato» e indica data, importo e numero dell’ordine. Puoi aggiungere una foto della disposizione. La fattura risulta saldata quando arriva il denaro.',
  'question.promise': 'Non riesco a pagare in tempo. Che cosa posso fare?',
  'answer.promise':
    'Scegli «Pagherò», prima o dopo la scadenza, e indica il giorno. Fino ad allora i solleciti sono sospesi. Per avere più tempo chiedi un nuovo piano in Richieste.',
  'question.invoice': 'Dove trovo una fattura in PDF?',
  'answer.invoice':
    'Apri la fattura e scegli il PDF per leggerlo o salvarlo. Ogni elenco si può anche esportare come foglio di calcolo, con il filtro impostato.',
  'question.schedule': 'Com’è composta la mia rata?',
  'answer.schedule':
    'Apri il contratto e il suo piano: ogni rata è elencata con capitale, interessi, IVA e debito residuo.',
  'question.end': 'Posso chiudere un contratto in anticipo?',
  'answer.end':
    'Apri il contratto e chiedi un preventivo di riscatto: indica quanto andrebbe pagato nel giorno che scegli e fino a quando vale. Nulla si chiude prima della tua conferma.',
  'question.document': 'Come ottengo un documento che qui non c’è?',
  'answer.document':
    'Chiedilo in Richieste: il modulo indica che cosa serve. Ricevi un avviso quando è pronto e lo trovi in Documenti.',
  'question.insurance': 'Quali dei miei beni sono assicurati?',
  'answer.insurance':
    'In Assicurazioni trovi tutte le polizze, quelle in scadenza e i beni senza copertura. Da lì puoi inviare una polizza rinnovata.',
  'question.reminders': 'Posso ricevere un promemoria prima di una scadenza?',
  'answer.reminders': 'Sì. In Account scegli con quale canale e quanti giorni prima.',
  'question.users': 'Anche un collega può avere accesso?',
  'answer.users':
    'Un amministratore della tua azienda aggiunge i colleghi in Utenti e sceglie che cosa ciascuno può vedere e fare. Non condividere il tuo accesso.',

  'advice.share':
    'Non condividere mai la password o un codice usa e getta, nemmeno con chi dice di lavorare per noi.',
  'advice.address': 'Controlla l’indirizzo nel browser prima di accedere e aprilo da un tuo segnalibro.',
  'advice.messages': 'Non chiediamo mai password, codici o dati della carta per e-mail, SMS o telefono.',
  'advice.device':
    'Su un computer condiviso esci quando hai finito e non lasciare che il browser conservi la password.',
  'advice.tell': 'Avvisaci subito se vedi un pagamento, una richiesta o un accesso che non è tuo.',
} satisfies Translation<typeof portalHelpCatalog>;
