/** The lessor's letters in Italian. */
import type { Letters } from './letters-en.ts';

export const lettersIt: Letters = {
  author: 'Servizio clienti',
  letters: {
    welcome: {
      subject: 'Ti diamo il benvenuto nel portale clienti',
      body: 'Gentile {contact},\n\nil tuo portale è pronto. Qui trovi contratti, fatture e documenti e puoi scriverci in qualsiasi momento.\n\nCordiali saluti',
    },
    invoice_copy: {
      subject: 'La tua fattura {number}',
      body: 'Gentile {contact},\n\nin allegato trovi copia della fattura {number} del {issuedOn} di {amount}, con scadenza {dueOn}.\n\nCordiali saluti',
    },
    overdue_reminder: {
      subject: 'Sollecito di pagamento: {amount} scaduti',
      body: 'Gentile {contact},\n\nrisultano scadute {count} fatture per un totale di {amount}; la più vecchia è la {number}, scaduta il {dueOn}. Se hai già pagato non tenere conto di questa lettera. Dal portale puoi anche comunicarci quando pagherai.\n\nCordiali saluti',
    },
    balance_statement: {
      subject: 'Saldo del tuo conto al {on}',
      body: 'Gentile {contact},\n\nal {on} risultavano aperte fatture per {amount}. L’elenco delle fatture le riporta una per una.\n\nCordiali saluti',
    },
    payment_terms: {
      subject: 'Coordinate bancarie e condizioni di pagamento',
      body: 'Gentile {contact},\n\nle fatture scadono nel giorno indicato. Indica sempre il riferimento di pagamento, così l’incasso viene attribuito subito.\n\nCordiali saluti',
    },
    contract_started: {
      subject: 'Il contratto {number} è attivo',
      body: 'Gentile {contact},\n\nil tuo contratto {number} è iniziato il {on}. Il piano dei pagamenti è disponibile nel portale.\n\nCordiali saluti',
    },
    contract_ending: {
      subject: 'Il contratto {number} termina il {on}',
      body: 'Gentile {contact},\n\nil tuo contratto {number} termina il {on}. Comunicaci se desideri riscattare, restituire o sostituire il bene.\n\nCordiali saluti',
    },
    rate_reset: {
      subject: 'Nuovo tasso per il contratto {number}',
      body: 'Gentile {contact},\n\nl’indice del tuo contratto {number} è stato aggiornato. Il piano nel portale mostra le nuove rate.\n\nCordiali saluti',
    },
    insurance_proof: {
      subject: 'Inviaci le polizze rinnovate',
      body: 'Gentile {contact},\n\nalcune polizze dei tuoi veicoli scadono entro un mese. Puoi caricare le polizze rinnovate nel portale.\n\nCordiali saluti',
    },
    annual_summary: {
      subject: 'Il tuo riepilogo dell’anno {year}',
      body: 'Gentile {contact},\n\nil riepilogo di fatture e pagamenti del {year} si può generare nella sezione Report.\n\nCordiali saluti',
    },
    opening_hours: {
      subject: 'Orari durante le festività',
      body: 'Gentile {contact},\n\ndal 24 dicembre al 2 gennaio il servizio clienti risponde dalle 9:00 alle 13:00. Il portale resta sempre disponibile.\n\nCordiali saluti',
    },
    received: {
      subject: 'Re: {subject}',
      body: 'Gentile {contact},\n\ngrazie per il tuo messaggio. Un collega lo ha preso in carico; troverai la risposta in questa conversazione.\n\nCordiali saluti',
    },
    request_fulfilled: {
      subject: 'La richiesta {number} è stata evasa',
      body: 'Gentile {contact},\n\nla tua richiesta {number} è stata evasa. I documenti relativi sono in allegato.\n\nCordiali saluti',
    },
    request_rejected: {
      subject: 'La richiesta {number} non è stata accolta',
      body: 'Gentile {contact},\n\nabbiamo esaminato la tua richiesta {number} e non possiamo accoglierla. Scrivici per qualsiasi chiarimento.\n\nCordiali saluti',
    },
    request_info: {
      subject: 'Servono altre informazioni per la richiesta {number}',
      body: 'Gentile {contact},\n\nper proseguire con la richiesta {number} ci servono altre informazioni. Puoi rispondere dal portale.\n\nCordiali saluti',
    },
    letter: {
      subject: 'Una lettera per te',
      body: 'Gentile {contact},\n\nin allegato trovi la lettera.\n\nCordiali saluti',
    },
  },
};
