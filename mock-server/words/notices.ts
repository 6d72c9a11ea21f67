/** What the lessor sends outside the portal, by SMS, Viber and e-mail: short, and nothing that a stranger should read. */
import type { Language } from './index.ts';
import { fillIn, type TextParams } from './notation.ts';

const EN = {
  invoiceIssued: 'Invoice {number} of contract {contract} over {amount} is here. It falls due on {dueOn}.',
  invoiceDue: '{amount} for invoice {number} of contract {contract} falls due on {dueOn}.',
  requestCreated: 'Your request {number} has arrived. You find it in the portal.',
  requestUpdated: 'There is news on your request {number}. You find it in the portal.',
};

export type NoticeKind = keyof typeof EN;

const NOTICES: Readonly<Record<Language, Readonly<Record<NoticeKind, string>>>> = {
  en: EN,
  it: {
    invoiceIssued:
      'La fattura {number} del contratto {contract} di {amount} è disponibile. Scade il {dueOn}.',
    invoiceDue: '{amount} per la fattura {number} del contratto {contract} scadono il {dueOn}.',
    requestCreated: 'La tua richiesta {number} è arrivata. La trovi nel portale.',
    requestUpdated: 'Ci sono novità sulla tua richiesta {number}. Le trovi nel portale.',
  },
  ro: {
    invoiceIssued:
      'Factura {number} a contractului {contract} în valoare de {amount} este disponibilă. Scadența este {dueOn}.',
    invoiceDue: '{amount} pentru factura {number} a contractului {contract} au scadența la {dueOn}.',
    requestCreated: 'Cererea dvs. {number} a sosit. O găsiți în portal.',
    requestUpdated: 'Există noutăți despre cererea dvs. {number}. Le găsiți în portal.',
  },
  bg: {
    invoiceIssued: 'Фактура {number} по договор {contract} за {amount} е издадена. Падежът е {dueOn}.',
    invoiceDue: '{amount} по фактура {number} по договор {contract} са с падеж {dueOn}.',
    requestCreated: 'Вашата заявка {number} е получена. Ще я намерите в портала.',
    requestUpdated: 'Има новина по вашата заявка {number}. Ще я намерите в портала.',
  },
};

/** The text of a notice. */
export const noticeIn = (language: Language, kind: NoticeKind, params: TextParams): string =>
  fillIn(NOTICES[language][kind], params, language);
