/** Roles of users, in the languages of the lessor. */
import type { RoleId } from '../desks/account/roles.ts';
import type { Language } from './index.ts';

export interface RoleWords {
  readonly name: string;
  readonly description: string;
}

const word = (name: string, description: string): RoleWords => ({ name, description });

const WORDS: Readonly<Record<Language, Readonly<Record<RoleId, RoleWords>>>> = {
  en: {
    administrator: word('Administrator', 'Everything of the company, and its users'),
    user: word('User', 'Everything of the company, without users'),
    finance: word('Finance', 'Sees everything; pays invoices and manages mandates'),
    fleet: word('Fleet', 'Assets, insurance, documents and requests'),
    readonly: word('Read only', 'Sees everything, changes nothing'),
    staff: word('Service desk', 'Works for every customer'),
    staffAdministrator: word('Supervisor', 'Works for every customer and manages staff'),
  },
  it: {
    administrator: word('Amministratore', 'Tutto ciò che riguarda l’azienda, utenti compresi'),
    user: word('Utente', 'Tutto ciò che riguarda l’azienda, senza gli utenti'),
    finance: word('Contabilità', 'Vede tutto; paga le fatture e gestisce i mandati'),
    fleet: word('Flotta', 'Beni, assicurazioni, documenti e richieste'),
    readonly: word('Sola lettura', 'Vede tutto, non modifica nulla'),
    staff: word('Assistenza clienti', 'Opera per ogni cliente'),
    staffAdministrator: word('Supervisore', 'Opera per ogni cliente e gestisce il personale'),
  },
  ro: {
    administrator: word('Administrator', 'Tot ce ține de companie, inclusiv utilizatorii'),
    user: word('Utilizator', 'Tot ce ține de companie, fără utilizatori'),
    finance: word('Financiar', 'Vede tot; plătește facturi și gestionează mandate'),
    fleet: word('Flotă', 'Bunuri, asigurări, documente și cereri'),
    readonly: word('Doar citire', 'Vede tot, nu modifică nimic'),
    staff: word('Relații clienți', 'Lucrează pentru orice client'),
    staffAdministrator: word('Supervizor', 'Lucrează pentru orice client și gestionează personalul'),
  },
  bg: {
    administrator: word('Администратор', 'Всичко за фирмата, включително потребителите'),
    user: word('Потребител', 'Всичко за фирмата, без потребителите'),
    finance: word('Финанси', 'Вижда всичко; плаща фактури и управлява мандати'),
    fleet: word('Автопарк', 'Активи, застраховки, документи и заявки'),
    readonly: word('Само четене', 'Вижда всичко, не променя нищо'),
    staff: word('Обслужване на клиенти', 'Работи за всеки клиент'),
    staffAdministrator: word('Ръководител', 'Работи за всеки клиент и управлява служителите'),
  },
};

/** Names and descriptions of the roles in a language. */
export function roleWords(language: Language): Readonly<Record<RoleId, RoleWords>> {
  return WORDS[language];
}
