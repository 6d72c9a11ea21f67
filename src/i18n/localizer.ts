/** Words, money, numbers and dates of one locale and one private label. */
import type { Decimal, Instant, LocalDate, Money } from '../../sdk/schemas/base.ts';
import type { CurrencyCapability } from '../../sdk/schemas/capabilities.ts';
import type { PrivateLabel } from '../../sdk/schemas/label.ts';
import {
  DATE_STYLES,
  dayTime,
  INSTANT_STYLE,
  instantTime,
  MONTH_STYLES,
  monthTime,
  usableTimeZone,
} from './calendar.ts';
import type { DateStyle } from './calendar.ts';
import { languageOf, messagesIn } from './catalog.ts';
import type { Catalog, Message, Messages } from './catalog.ts';
import { currencyNames, dateFormat, listFormat, numberFormat, pluralRules } from './formatters.ts';
import { canonicalLocale, directionOf, formattingLocale } from './locale.ts';
import { minorToDecimal, writeDecimal } from './numbers.ts';

export interface LocalizerOptions {
  /** BCP 47 tag; anything Intl cannot use becomes `en`. */
  locale?: string | undefined;
  /** Replaced words of the private label: locale or language → `<catalog>.<key>` → text. */
  wording?: PrivateLabel['wording'];
  /** Scales of the lessor's currencies, from its capabilities. */
  currencies?: readonly Pick<CurrencyCapability, 'code' | 'scale'>[] | undefined;
  /** IANA zone in which instants are shown; UTC when absent or unknown. */
  timeZone?: string | undefined;
}

export type TextParams = Readonly<Record<string, string | number>>;

export interface MoneyOptions {
  /** `none` writes the figure alone, for columns whose rows share a currency. Default `symbol`. */
  currency?: 'symbol' | 'none';
}

const PLAIN: Intl.NumberFormatOptions = { useGrouping: 'always' };
const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 3 };
const CONJUNCTION: Intl.ListFormatOptions = { type: 'conjunction' };

/** Speaks one locale for one label. Immutable: a change of locale, label or capabilities makes a new one. */
export class Localizer {
  /** Canonical BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly #format: string;
  readonly #language: string;
  readonly #timeZoneGiven: string | undefined;
  #timeZone?: string;
  readonly #scales: ReadonlyMap<string, number>;
  readonly #wording: Readonly<Record<string, string>>;
  readonly #moneyFormats = new Map<string, Intl.NumberFormat>();

  constructor(options: LocalizerOptions = {}) {
    this.locale = canonicalLocale(options.locale);
    this.direction = directionOf(this.locale);
    this.#format = formattingLocale(this.locale);
    this.#language = languageOf(this.locale);
    this.#timeZoneGiven = options.timeZone;
    this.#scales = new Map(options.currencies?.map(({ code, scale }) => [code, scale]));
    const { wording } = options;
    this.#wording = { ...wording?.[this.#language], ...wording?.[this.locale] };
  }

  /**
   * A message: the label's wording, else the locale's, else English. Numbers among the parameters are written for
   * the locale; pass text where a number is a name (a year, an identifier). The plural form follows `count`.
   */
  text<M extends Messages>(catalog: Catalog<M>, key: keyof M & string, params: TextParams = {}): string {
    const words = messagesIn(catalog, this.#language);
    const local = words?.[key];
    const message: Message | undefined = local ?? catalog.en[key];
    if (message === undefined) return key;
    const form = this.#pluralForm(local === undefined ? 'en' : this.locale, params.count);
    const id = `${catalog.name}.${key}`;
    const replaced =
      (typeof message === 'string'
        ? undefined
        : (this.#worded(`${id}.${form}`) ?? this.#worded(`${id}.other`))) ?? this.#worded(id);
    return this.#fill(
      replaced ?? (typeof message === 'string' ? message : (message[form] ?? message.other)),
      params,
    );
  }

  /** Whether one of these catalogs, or the label, has words of the locale's own; without any, texts are English. */
  hasWords(catalogs: readonly Catalog[]): boolean {
    return catalogs.some((catalog) => messagesIn(catalog, this.#language)) || !!Object.keys(this.#wording)[0];
  }

  /** Digits after the decimal mark of a currency: the lessor's, or ISO's when the lessor does not declare it. */
  scale(currency: string): number {
    const declared = this.#scales.get(currency);
    if (declared !== undefined) return declared;
    try {
      return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    } catch {
      return 2;
    }
  }

  /** Money with its currency, or the figure alone; exact at every amount, with a real minus sign. */
  money(money: Money, options: MoneyOptions = {}): string {
    const shown = options.currency ?? 'symbol';
    const decimal = minorToDecimal(money.amount, this.scale(money.currency));
    return writeDecimal(this.#moneyFormat(money.currency, shown), decimal);
  }

  /** A number or decimal text; at most three decimals unless `digits` fixes how many. */
  decimal(value: number | string, options: { digits?: number } = {}): string {
    const { digits } = options;
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const format = numberFormat(this.#format, digits === undefined ? PLAIN : { ...PLAIN, ...fixed });
    if (typeof value === 'string') return writeDecimal(format, value);
    return Number.isFinite(value) ? format.format(value === 0 ? 0 : value).replace('-', '\u2212') : '';
  }

  /** A whole number, such as a count. */
  integer(value: number): string {
    return this.decimal(Math.trunc(value));
  }

  /** A fraction as percent: `"0.065"` is 6.5 %. At most three decimals. */
  percent(rate: Decimal): string {
    return writeDecimal(numberFormat(this.#format, PERCENT), rate);
  }

  /** A calendar day, the same in every time zone. Text that is no date is given back. */
  date(date: LocalDate, style: DateStyle = 'medium'): string {
    const time = dayTime(date);
    return time === undefined ? date : dateFormat(this.#format, DATE_STYLES[style]).format(time);
  }

  /** A point in time, in the label's zone. Text that is no instant is given back. */
  instant(instant: Instant): string {
    const time = instantTime(instant);
    if (time === undefined) return instant;
    // Only now: the first formatter of a page is slow to build, and nothing waits for it while it loads.
    this.#timeZone ??= usableTimeZone(this.#timeZoneGiven);
    return dateFormat(this.#format, { ...INSTANT_STYLE, timeZone: this.#timeZone }).format(time);
  }

  /** The name of a `YYYY-MM` month, without its year. */
  month(month: string, style: 'short' | 'long' = 'long'): string {
    const time = monthTime(month);
    return time === undefined ? month : dateFormat(this.#format, MONTH_STYLES[style]).format(time);
  }

  /** Parts joined as the language joins them: `a, b and c`. */
  list(parts: Iterable<string>): string {
    return listFormat(this.#format, CONJUNCTION).format(parts);
  }

  /** The currency's name, such as `euro`; the code when it has none. */
  currencyName(code: string): string {
    try {
      return currencyNames(this.#format).of(code) ?? code;
    } catch {
      return code;
    }
  }

  /** Builds the formatters of a list of amounts ahead, while a page waits for something else: they cost a frame. */
  warm(): void {
    const nothing = { amount: 0, currency: 'EUR' };
    this.money(nothing);
    this.money(nothing, { currency: 'none' });
    this.decimal(0);
    this.date('2000-01-01');
  }

  #worded(id: string): string | undefined {
    return Object.hasOwn(this.#wording, id) ? this.#wording[id] : undefined;
  }

  #pluralForm(locale: string, count: string | number | undefined): Intl.LDMLPluralRule {
    return count === undefined ? 'other' : pluralRules(locale).select(Number(count));
  }

  #fill(template: string, params: TextParams): string {
    return template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return hole;
      return typeof value === 'number' ? this.decimal(value) : value;
    });
  }

  #moneyFormat(currency: string, shown: 'symbol' | 'none'): Intl.NumberFormat {
    const key = `${currency}|${shown}`;
    const known = this.#moneyFormats.get(key);
    if (known) return known;
    const digits = this.scale(currency);
    const format = numberFormat(this.#format, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // Some languages leave four digits ungrouped in prose; in a column of amounts that looks like a mistake.
      useGrouping: 'always',
      ...(shown === 'symbol' && /^[A-Za-z]{3}$/.test(currency) && { style: 'currency', currency }),
    });
    this.#moneyFormats.set(key, format);
    return format;
  }
}
