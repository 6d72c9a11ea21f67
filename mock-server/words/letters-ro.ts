/** The lessor's letters in Romanian. */
import type { Letters } from './letters-en.ts';

export const lettersRo: Letters = {
  author: 'Relații clienți',
  letters: {
    welcome: {
      subject: 'Bine ați venit în portalul de clienți',
      body: 'Stimate client {contact},\n\nportalul dumneavoastră este pregătit. Găsiți aici contractele, facturile și documentele și ne puteți scrie oricând.\n\nCu stimă',
    },
    invoice_copy: {
      subject: 'Factura dumneavoastră {number}',
      body: 'Stimate client {contact},\n\nvă transmitem atașat o copie a facturii {number} din {issuedOn}, în valoare de {amount}, scadentă la {dueOn}.\n\nCu stimă',
    },
    overdue_reminder: {
      subject: 'Notificare de plată: {amount} restanți',
      body: 'Stimate client {contact},\n\naveți {count} facturi restante, în total {amount}; cea mai veche este {number}, scadentă la {dueOn}. Dacă ați plătit între timp, vă rugăm să ignorați această scrisoare. Ne puteți comunica în portal când veți plăti.\n\nCu stimă',
    },
    balance_statement: {
      subject: 'Soldul contului dumneavoastră la {on}',
      body: 'Stimate client {contact},\n\nla {on} aveați facturi neachitate de {amount}. Lista facturilor le arată pe fiecare.\n\nCu stimă',
    },
    payment_terms: {
      subject: 'Datele noastre bancare și condițiile de plată',
      body: 'Stimate client {contact},\n\nfacturile sunt scadente în ziua înscrisă pe ele. Vă rugăm să menționați întotdeauna referința plății.\n\nCu stimă',
    },
    contract_started: {
      subject: 'Contractul {number} este activ',
      body: 'Stimate client {contact},\n\ncontractul {number} a început la {on}. Graficul de plăți este disponibil în portal.\n\nCu stimă',
    },
    contract_ending: {
      subject: 'Contractul {number} se încheie la {on}',
      body: 'Stimate client {contact},\n\ncontractul {number} se încheie la {on}. Spuneți-ne dacă doriți să cumpărați, să returnați sau să schimbați bunul.\n\nCu stimă',
    },
    rate_reset: {
      subject: 'Dobândă nouă pentru contractul {number}',
      body: 'Stimate client {contact},\n\nindicele contractului {number} a fost actualizat. Graficul din portal arată noile rate.\n\nCu stimă',
    },
    insurance_proof: {
      subject: 'Vă rugăm să ne trimiteți polițele reînnoite',
      body: 'Stimate client {contact},\n\nunele polițe ale vehiculelor expiră într-o lună. Puteți încărca polițele reînnoite în portal.\n\nCu stimă',
    },
    annual_summary: {
      subject: 'Situația anului {year}',
      body: 'Stimate client {contact},\n\nsituația facturilor și a plăților din {year} poate fi generată la Rapoarte.\n\nCu stimă',
    },
    opening_hours: {
      subject: 'Programul nostru de sărbători',
      body: 'Stimate client {contact},\n\nîntre 24 decembrie și 2 ianuarie răspundem între orele 9:00 și 13:00. Portalul rămâne disponibil.\n\nCu stimă',
    },
    received: {
      subject: 'Re: {subject}',
      body: 'Stimate client {contact},\n\nvă mulțumim pentru mesaj. Un coleg l-a preluat; veți găsi răspunsul în această conversație.\n\nCu stimă',
    },
    request_fulfilled: {
      subject: 'Solicitarea {number} a fost soluționată',
      body: 'Stimate client {contact},\n\nsolicitarea {number} a fost soluționată. Documentele aferente sunt atașate.\n\nCu stimă',
    },
    request_rejected: {
      subject: 'Solicitarea {number} nu a putut fi aprobată',
      body: 'Stimate client {contact},\n\nam analizat solicitarea {number} și nu o putem aproba. Scrieți-ne pentru orice întrebare.\n\nCu stimă',
    },
    request_info: {
      subject: 'Avem nevoie de informații pentru solicitarea {number}',
      body: 'Stimate client {contact},\n\npentru a continua solicitarea {number} avem nevoie de informații suplimentare. Puteți răspunde în portal.\n\nCu stimă',
    },
    letter: {
      subject: 'O scrisoare pentru dumneavoastră',
      body: 'Stimate client {contact},\n\nvă transmitem scrisoarea atașată.\n\nCu stimă',
    },
  },
};
