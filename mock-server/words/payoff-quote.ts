/** The words of a payoff quote on paper. */
import type { Language } from './index.ts';

const en = {
  title: 'Payoff quote',
  indicative: 'Indicative. This figure binds nobody.',
  definitive: 'Definitive. The lessor is bound to it until the last day of validity.',
  contract: 'Contract',
  effectiveOn: 'Effective on',
  validUntil: 'Valid until',
  perDiem: 'For each day later',
  total: 'Total',
  components: {
    outstanding_principal: 'Outstanding principal',
    accrued_interest: 'Accrued interest',
    termination_fee: 'Fee for the early end',
    vat: 'VAT',
    open_invoices: 'Open invoices',
    unbilled_installments: 'Instalments still to be invoiced',
    late_interest: 'Late interest',
    credits: 'Credits and advances',
  },
};

export type PayoffQuoteWords = typeof en;

const WORDS: Readonly<Record<Language, PayoffQuoteWords>> = {
  en,
  it: {
    title: 'Conteggio di estinzione',
    indicative: 'Indicativo. Questo importo non vincola nessuno.',
    definitive: "Definitivo. Vincola il concedente fino all'ultimo giorno di validità.",
    contract: 'Contratto',
    effectiveOn: 'Con effetto dal',
    validUntil: 'Valido fino al',
    perDiem: 'Per ogni giorno in più',
    total: 'Totale',
    components: {
      outstanding_principal: 'Capitale residuo',
      accrued_interest: 'Interessi maturati',
      termination_fee: 'Commissione di estinzione anticipata',
      vat: 'IVA',
      open_invoices: 'Fatture aperte',
      unbilled_installments: 'Canoni ancora da fatturare',
      late_interest: 'Interessi di mora',
      credits: 'Crediti e anticipi',
    },
  },
  ro: {
    title: 'Ofertă de rambursare anticipată',
    indicative: 'Orientativă. Această sumă nu obligă pe nimeni.',
    definitive: 'Definitivă. Îl obligă pe locator până în ultima zi de valabilitate.',
    contract: 'Contract',
    effectiveOn: 'Cu efect din',
    validUntil: 'Valabilă până la',
    perDiem: 'Pentru fiecare zi în plus',
    total: 'Total',
    components: {
      outstanding_principal: 'Principal rămas',
      accrued_interest: 'Dobândă acumulată',
      termination_fee: 'Comision de încheiere anticipată',
      vat: 'TVA',
      open_invoices: 'Facturi deschise',
      unbilled_installments: 'Rate încă nefacturate',
      late_interest: 'Penalități de întârziere',
      credits: 'Credite și avansuri',
    },
  },
  bg: {
    title: 'Оферта за предсрочно погасяване',
    indicative: 'Ориентировъчна. Тази сума не обвързва никого.',
    definitive: 'Окончателна. Обвързва лизингодателя до последния ден на валидност.',
    contract: 'Договор',
    effectiveOn: 'В сила от',
    validUntil: 'Валидна до',
    perDiem: 'За всеки следващ ден',
    total: 'Общо',
    components: {
      outstanding_principal: 'Остатъчна главница',
      accrued_interest: 'Начислена лихва',
      termination_fee: 'Такса за предсрочно прекратяване',
      vat: 'ДДС',
      open_invoices: 'Неплатени фактури',
      unbilled_installments: 'Вноски, които предстои да се фактурират',
      late_interest: 'Лихва за забава',
      credits: 'Кредити и аванси',
    },
  },
};

/** The words of a language. */
export const payoffQuoteWords = (language: Language): PayoffQuoteWords => WORDS[language];
