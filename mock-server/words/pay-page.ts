/** The words of the payment provider's page. */
import type { Language } from './index.ts';

const en = {
  title: 'Payment to {name}',
  amount: 'Amount',
  reference: 'Reference',
  pay: 'Pay now',
  payLater: 'Pay, the bank answers tomorrow',
  decline: 'Let the card be declined',
  cancel: 'Cancel the payment',
  leave: 'Leave without an answer',
  note: 'This is the page of a payment provider that does not exist. No money is moved.',
  over: 'This payment is closed.',
  back: 'Back to the portal',
  missing: 'There is no such payment.',
};

export type PayPageWords = typeof en;

const WORDS: Readonly<Record<Language, PayPageWords>> = {
  en,
  it: {
    title: 'Pagamento a {name}',
    amount: 'Importo',
    reference: 'Riferimento',
    pay: 'Paga ora',
    payLater: 'Paga, la banca risponde domani',
    decline: 'Fai rifiutare la carta',
    cancel: 'Annulla il pagamento',
    leave: 'Esci senza rispondere',
    note: 'Questa è la pagina di un fornitore di pagamenti che non esiste. Non si muove denaro.',
    over: 'Questo pagamento è chiuso.',
    back: 'Torna al portale',
    missing: 'Questo pagamento non esiste.',
  },
  ro: {
    title: 'Plată către {name}',
    amount: 'Sumă',
    reference: 'Referință',
    pay: 'Plătiți acum',
    payLater: 'Plătiți, banca răspunde mâine',
    decline: 'Lăsați cardul să fie refuzat',
    cancel: 'Anulați plata',
    leave: 'Ieșiți fără răspuns',
    note: 'Aceasta este pagina unui furnizor de plăți care nu există. Nu se mișcă bani.',
    over: 'Această plată este închisă.',
    back: 'Înapoi la portal',
    missing: 'Această plată nu există.',
  },
  bg: {
    title: 'Плащане към {name}',
    amount: 'Сума',
    reference: 'Основание',
    pay: 'Плащане сега',
    payLater: 'Плащане, банката отговаря утре',
    decline: 'Картата да бъде отказана',
    cancel: 'Отказ от плащането',
    leave: 'Изход без отговор',
    note: 'Това е страницата на доставчик на плащания, който не съществува. Не се движат пари.',
    over: 'Това плащане е приключено.',
    back: 'Обратно към портала',
    missing: 'Няма такова плащане.',
  },
};

/** The words of a language. */
export const payPageWords = (language: Language): PayPageWords => WORDS[language];
