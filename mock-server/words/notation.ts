/** How money and days are written in the lessor's letters. */
import type { Money } from '../../sdk/schemas/base.ts';
import type { Language } from './index.ts';

/** English days stay as they are, because two habits would read them differently. */
const NOTATION: Readonly<Record<Language, { group: string; point: string; date: string }>> = {
  en: { group: ',', point: '.', date: '-' },
  it: { group: '.', point: ',', date: '/' },
  ro: { group: '.', point: ',', date: '.' },
  bg: { group: '\u00a0', point: ',', date: '.' },
};

/** A day as the language writes it. */
export function dateText(value: string, language: Language): string {
  const { date } = NOTATION[language];
  return date === '-' ? value : value.split('-').reverse().join(date);
}

/** An amount with its currency. `scale` is the number of its decimal digits. */
export function moneyText({ amount, currency }: Money, language: Language, scale = 2): string {
  const { group, point } = NOTATION[language];
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replaceAll(/\B(?=(\d{3})+$)/g, group);
  const rest = scale > 0 ? point + digits.slice(-scale) : '';
  return `${amount < 0 ? '-' : ''}${whole}${rest} ${currency}`;
}

/** What a text can name: days and money are written as the language does. */
export type TextParams = Readonly<Record<string, string | number | Money>>;

/** A text with its `{names}` filled in; a name nobody gave is left out. */
export function fillIn(text: string, params: TextParams, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = params[name];
    if (value === undefined) return '';
    if (typeof value === 'object') return moneyText(value, language);
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? dateText(value, language)
      : String(value);
  });
}
