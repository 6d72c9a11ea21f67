/** What depends on the engine's Intl: exact amounts, signs, dates and languages that load on demand. */
import { expect } from '@open-wc/testing';
import { commonCatalog, isLoaded, loadCatalog, Localizer } from './index.ts';

const currencies = [{ code: 'EUR', scale: 2 }];
const speak = (locale: string): Localizer => new Localizer({ locale, currencies });

describe('Localizer in a browser', () => {
  it('writes the largest amount to the cent', () => {
    const largest = { amount: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    expect(speak('en').money(largest, { currency: 'none' })).to.equal('90,071,992,547,409.91');
    expect(speak('it').money({ ...largest, amount: -largest.amount }, { currency: 'none' })).to.equal(
      '−90.071.992.547.409,91',
    );
  });

  it('groups four digits and uses a real minus sign', () => {
    expect(speak('it').money({ amount: -123450, currency: 'EUR' })).to.equal('−1.234,50\u00a0€');
    expect(speak('it').percent('0.065')).to.equal('6,5%');
  });

  it('writes the same day whatever the browser’s zone', () => {
    expect(speak('en').date('2026-12-01', 'long')).to.equal('1 December 2026');
    expect(speak('it').date('2026-01-31', 'monthYear')).to.equal('gennaio 2026');
  });

  it('speaks English from the right where a language has no words yet', () => {
    const arabic = speak('ar');
    expect(arabic.direction).to.equal('rtl');
    expect(arabic.text(commonCatalog, 'daysOverdue', { count: 1 })).to.match(/ day overdue$/);
  });

  it('fetches Italian when it is spoken', async () => {
    expect(isLoaded(commonCatalog, 'it')).to.equal(false);
    await loadCatalog(commonCatalog, 'it-IT');
    expect(speak('it').text(commonCatalog, 'daysOverdue', { count: 12 })).to.equal('Scaduta da 12 giorni');
  });
});
