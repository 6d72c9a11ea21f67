import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineCatalog, isLoaded, loadCatalog, loadCatalogs } from './catalog.ts';
import { commonCatalog } from './catalogs/common.ts';
import { errorWords } from './error-words.ts';
import { Localizer } from './localizer.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const currencies = [
  { code: 'EUR', scale: 2 },
  { code: 'JPY', scale: 0 },
  { code: 'TND', scale: 3 },
];
const english = new Localizer({ locale: 'en', currencies });
const italian = new Localizer({ locale: 'it-IT', currencies });

const catalog = defineCatalog(
  'test',
  {
    hello: 'Hello {name}',
    due: { one: '{count} invoice due', other: '{count} invoices due' },
    onlyEnglish: 'English',
  },
  {
    it: () =>
      Promise.resolve({
        default: { hello: 'Ciao {name}', due: { one: '{count} fattura', other: '{count} fatture' } },
      }),
  },
);

describe('Localizer: money', () => {
  it('writes the locale’s way, always grouped, with a real minus sign', () => {
    assert.equal(english.money(eur(124500)), '€1,245.00');
    assert.equal(english.money(eur(-124500)), '−€1,245.00');
    assert.equal(italian.money(eur(124500)), '1.245,00\u00a0€');
    assert.equal(italian.money(eur(-12000), { currency: 'none' }), '−120,00');
  });

  it('writes zero as 0.00', () => {
    assert.equal(english.money(eur(0), { currency: 'none' }), '0.00');
    assert.equal(english.money(eur(-0), { currency: 'none' }), '0.00');
  });

  it('takes the scale from the capabilities, then from ISO 4217', () => {
    assert.equal(english.money({ amount: 1245, currency: 'TND' }, { currency: 'none' }), '1.245');
    assert.equal(english.money({ amount: 1245, currency: 'JPY' }, { currency: 'none' }), '1,245');
    const odd = new Localizer({ locale: 'en', currencies: [{ code: 'EUR', scale: 4 }] });
    assert.equal(odd.money(eur(12345), { currency: 'none' }), '1.2345');
    assert.equal(new Localizer().scale('JPY'), 0);
    assert.equal(new Localizer().scale('not a code'), 2);
  });

  it('is exact at fifteen digits', () => {
    assert.equal(english.money(eur(900719925474099), { currency: 'none' }), '9,007,199,254,740.99');
    assert.equal(english.money(eur(Number.MAX_SAFE_INTEGER), { currency: 'none' }), '90,071,992,547,409.91');
  });
});

describe('Localizer: numbers', () => {
  it('writes decimals, integers and percent', () => {
    assert.equal(italian.decimal('1234.5'), '1.234,5');
    assert.equal(italian.decimal(-2.5, { digits: 2 }), '−2,50');
    assert.equal(english.decimal(Number.NaN), '');
    assert.equal(italian.integer(12345), '12.345');
    assert.equal(english.percent('0.065000'), '6.5%');
    assert.equal(english.percent('0.04375'), '4.375%');
    assert.equal(english.percent('-0.0025'), '−0.25%');
  });
});

describe('Localizer: dates', () => {
  it('writes a calendar day in each style, the same in every zone', () => {
    assert.equal(english.date('2026-12-01'), '1 Dec 2026');
    assert.equal(english.date('2026-12-01', 'long'), '1 December 2026');
    assert.equal(english.date('2026-12-01', 'monthYear'), 'December 2026');
    assert.equal(english.date('2026-12-01', 'dayMonth'), '1 December');
    assert.equal(italian.date('2026-12-01', 'dayMonthShort'), '1 dic');
  });

  it('gives back text that is no date', () => {
    for (const odd of ['', '2026-02-30', '2026-13-01', '1 Dec 2026']) assert.equal(english.date(odd), odd);
  });

  it('writes instants in the label’s zone, and in UTC when the zone is unknown', () => {
    const rome = new Localizer({ locale: 'en', timeZone: 'Europe/Rome' });
    const nowhere = new Localizer({ locale: 'en', timeZone: 'Nowhere/City' });
    assert.match(rome.instant('2026-11-20T23:30:00Z'), /21 Nov 2026.*00:30/);
    assert.match(nowhere.instant('2026-11-20T23:30:00.123Z'), /20 Nov 2026.*23:30/);
    assert.equal(rome.instant('yesterday'), 'yesterday');
  });

  it('names months', () => {
    assert.equal(italian.month('2026-03', 'short'), 'mar');
    assert.equal(italian.month('2026-03'), 'marzo');
    assert.equal(italian.month('2026-3'), '2026-3');
  });
});

describe('Localizer: lists and currencies', () => {
  it('joins and names as the language does', () => {
    assert.equal(english.list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(italian.list(['a', 'b']), 'a e b');
    assert.equal(italian.currencyName('EUR'), 'euro');
    assert.equal(english.currencyName('??'), '??');
  });
});

describe('Localizer: text', () => {
  it('speaks English until the language is loaded, and where it has no word', async () => {
    assert.equal(isLoaded(catalog, 'it'), false);
    assert.equal(italian.text(catalog, 'hello', { name: 'Ada' }), 'Hello Ada');
    await loadCatalog(catalog, 'it-IT');
    assert.equal(isLoaded(catalog, 'it-CH'), true);
    assert.equal(italian.text(catalog, 'hello', { name: 'Ada' }), 'Ciao Ada');
    assert.equal(italian.text(catalog, 'onlyEnglish'), 'English');
  });

  it('chooses the plural form and writes the count for the locale', async () => {
    await loadCatalog(catalog, 'it');
    assert.equal(italian.text(catalog, 'due', { count: 1 }), '1 fattura');
    assert.equal(italian.text(catalog, 'due', { count: 1234 }), '1.234 fatture');
    assert.equal(english.text(catalog, 'due', { count: 0 }), '0 invoices due');
  });

  it('leaves a placeholder without a value visible, and takes no text for code', () => {
    assert.equal(english.text(catalog, 'hello'), 'Hello {name}');
    assert.equal(english.text(catalog, 'hello', { name: '{name} $& <b>' }), 'Hello {name} $& <b>');
    assert.equal(english.text(catalog, 'hello', { constructor: 'x' }), 'Hello {name}');
  });

  it('uses the label’s wording: the locale’s own first, then its language’s', () => {
    const wording = {
      en: { 'test.hello': 'Welcome, {name}', 'test.due.one': 'One bill', 'test.due.other': '{count} bills' },
      'en-IE': { 'test.hello': 'Fáilte, {name}' },
    };
    const british = new Localizer({ locale: 'en-GB', wording });
    assert.equal(british.text(catalog, 'hello', { name: 'Ada' }), 'Welcome, Ada');
    assert.equal(british.text(catalog, 'due', { count: 1 }), 'One bill');
    assert.equal(british.text(catalog, 'due', { count: 3 }), '3 bills');
    assert.equal(
      new Localizer({ locale: 'en-IE', wording }).text(catalog, 'hello', { name: 'Ada' }),
      'Fáilte, Ada',
    );
  });

  it('keeps English when a language cannot be fetched, and asks again', async () => {
    let calls = 0;
    const flaky = defineCatalog(
      'flaky',
      { a: 'A' },
      {
        it: () => {
          calls += 1;
          return calls === 1
            ? Promise.reject(new Error('offline'))
            : Promise.resolve({ default: { a: 'A it' } });
        },
      },
    );
    await loadCatalogs([flaky], 'it');
    assert.equal(italian.text(flaky, 'a'), 'A');
    await Promise.all([loadCatalog(flaky, 'it'), loadCatalog(flaky, 'it')]);
    assert.equal(italian.text(flaky, 'a'), 'A it');
    assert.equal(calls, 2);
  });
});

describe('errorWords', () => {
  it('chooses by class, never by the answer’s own text', () => {
    const error = Object.assign(new Error('<script>'), { name: 'NetworkError', reference: 'abc-1' });
    assert.deepEqual(errorWords(english, error), {
      kind: 'network',
      title: 'No connection',
      text: 'Your data is safe. Check your internet connection and try again.',
      reference: 'abc-1',
    });
    assert.equal(errorWords(english, new TypeError('x')).kind, 'unknown');
    assert.equal(errorWords(english, undefined).kind, 'unknown');
  });

  it('has words in Italian', async () => {
    await loadCatalog(commonCatalog, 'it');
    assert.equal(errorWords(italian, new Error('x')).title, 'Qualcosa non ha funzionato');
  });
});

describe('Localizer: words of the label', () => {
  it('says whether there are words for the locale, in the catalogs or from the label', async () => {
    const wording = { he: { 'common.total': 'סך הכול' } };
    assert.equal(new Localizer({ locale: 'he-IL', wording }).hasWords([catalog]), true);
    assert.equal(new Localizer({ locale: 'ar', wording }).hasWords([catalog]), false);
    assert.equal(new Localizer({ locale: 'en-US' }).hasWords([catalog]), true);
    await loadCatalog(catalog, 'it');
    assert.equal(new Localizer({ locale: 'it-CH' }).hasWords([catalog]), true);
  });
});
