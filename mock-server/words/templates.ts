/** Templates of messages that the back office starts with, in the languages of the lessor. */
import type { Language } from './index.ts';

export interface TemplateWords {
  readonly name: string;
  /** With placeholders in braces. */
  readonly text: string;
}

type TemplateKind = 'due' | 'overdue' | 'callBack';

const words = (name: string, text: string): TemplateWords => ({ name, text });

const TEMPLATES: Readonly<Record<Language, Readonly<Record<TemplateKind, TemplateWords>>>> = {
  en: {
    due: words(
      'Instalment due in a week (Viber)',
      '{name}: {amount} for contract {contract} falls due on {dueOn}.',
    ),
    overdue: words(
      'Instalment overdue (SMS)',
      '{name}: {amount} for contract {contract} was due on {dueOn}. Please pay or call us.',
    ),
    callBack: words('Please call us (SMS)', '{name}, please call us about your contract.'),
  },
  it: {
    due: words(
      'Rata in scadenza tra una settimana (Viber)',
      '{name}: {amount} per il contratto {contract} scade il {dueOn}.',
    ),
    overdue: words(
      'Rata scaduta (SMS)',
      '{name}: {amount} per il contratto {contract} è scaduto il {dueOn}. Ti preghiamo di pagare o di chiamarci.',
    ),
    callBack: words(
      'Invito a chiamarci (SMS)',
      '{name}, ti preghiamo di chiamarci in merito al tuo contratto.',
    ),
  },
  ro: {
    due: words(
      'Rată scadentă peste o săptămână (Viber)',
      '{name}: suma de {amount} pentru contractul {contract} este scadentă la {dueOn}.',
    ),
    overdue: words(
      'Rată restantă (SMS)',
      '{name}: suma de {amount} pentru contractul {contract} a fost scadentă la {dueOn}. Vă rugăm să plătiți sau să ne sunați.',
    ),
    callBack: words(
      'Vă rugăm să ne sunați (SMS)',
      '{name}, vă rugăm să ne sunați în legătură cu contractul dumneavoastră.',
    ),
  },
  bg: {
    due: words('Вноска след седмица (Viber)', '{name}: {amount} по договор {contract} е с падеж {dueOn}.'),
    overdue: words(
      'Просрочена вноска (SMS)',
      '{name}: {amount} по договор {contract} беше с падеж {dueOn}. Моля, платете или ни се обадете.',
    ),
    callBack: words('Моля, обадете се (SMS)', '{name}, моля, обадете ни се относно Вашия договор.'),
  },
};

/** The templates that are there from the start. */
export const templatesIn = (language: Language): Readonly<Record<TemplateKind, TemplateWords>> =>
  TEMPLATES[language];
