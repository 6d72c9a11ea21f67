import { expect } from '@open-wc/testing';
import { allByRole, byRole, deepQuery, mount } from '../testing/index.ts';
import { defineContractList } from './contract-list/define.ts';
import { defineInsuranceList } from './insurance-list/define.ts';
import { defineInvoiceTable } from './invoice-table/define.ts';
import { definePaymentHistory } from './payment-history/define.ts';

defineContractList();
defineInsuranceList();
defineInvoiceTable();
definePaymentHistory();

/** Where days are long: "28 de fev. de 2026", "2026. szept. 28.", "28 فبراير 2026". */
const LOCALES = ['pt', 'hu', 'ar'];
const LISTS = [
  '<lease-invoice-table></lease-invoice-table>',
  '<lease-contract-list view="table"></lease-contract-list>',
  '<lease-payment-history></lease-payment-history>',
];

describe('lists in languages with long days', () => {
  for (const locale of LOCALES)
    for (const list of LISTS)
      it(`cut no day: ${locale}, ${list}`, async () => {
        const { element } = await mount(list, { locale, width: 1200 });
        const days = allByRole(element, 'gridcell').filter((cell) => cell.matches('.date'));
        expect(days.length).to.be.greaterThan(5);
        const cut = days.filter((cell) => cell.scrollWidth > cell.clientWidth);
        expect(cut.map((cell) => cell.textContent)).to.deep.equal([]);
      });

  for (const locale of ['en', 'it', ...LOCALES])
    it(`cut no span of days: ${locale}`, async () => {
      const { element } = await mount('<lease-insurance-list></lease-insurance-list>', {
        locale,
        width: 1000,
      });
      const spans = allByRole(element, 'gridcell').filter((cell) => cell.matches('[part~=cell-period]'));
      expect(spans.length).to.be.greaterThan(5);
      const cut = spans.filter((cell) => cell.scrollWidth > cell.clientWidth);
      expect(cut.map((cell) => cell.textContent)).to.deep.equal([]);
    });

  it('keep the mark of a status at the start of its line, away from the words', async () => {
    const { element } = await mount(LISTS[0]!, { locale: 'ar', width: 1200 });
    const shape = byRole(element, 'grid').querySelector('.status-mark')!;
    const mark = shape.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(shape.nextSibling!);
    expect(mark.left - words.getBoundingClientRect().right).to.be.within(3, 10);
  });

  it('are read from the left by an English voice where their language has no words', async () => {
    const base = async (locale: string) => {
      const { element } = await mount(LISTS[0]!, { locale, width: 1200 });
      return deepQuery(element, '.base')!;
    };
    for (const locale of ['he', 'de']) {
      const { lang, dir } = await base(locale);
      expect({ lang, dir }, locale).to.deep.equal({ lang: 'en', dir: 'ltr' });
    }
    const { lang, dir } = await base('ar');
    expect({ lang, dir }).to.deep.equal({ lang: 'ar', dir: 'rtl' });
    expect((await base('it')).lang).to.equal('it');
  });
});
