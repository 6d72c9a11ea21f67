import { expect } from '@open-wc/testing';
import { waitUntil } from '../../testing/ready.ts';
import { Localizer } from '../../i18n/index.ts';
import { amountText, parseAmount } from './amounts.ts';
import { mountBar } from './filter-bar.fixture.ts';
import { presetOf, presetRange } from './date-presets.ts';
import * as panels from './panels.ts';
import { panelsModule } from './lazy-panels.ts';

/** Until `come` is called the panels are on their way; what it says is whether they arrive. */
function holdPanels(): (arrive: boolean) => void {
  let come = (_arrive: boolean): void => {};
  let held: typeof panels | undefined;
  Object.defineProperty(panelsModule, 'value', { get: () => held, configurable: true });
  panelsModule.load = () =>
    new Promise((resolve) => {
      come = (arrive) => resolve((held = arrive ? panels : undefined));
    });
  return (arrive) => come(arrive);
}

function releasePanels(): void {
  Reflect.deleteProperty(panelsModule, 'value');
  Reflect.deleteProperty(panelsModule, 'load');
}

describe('<lease-ui-filter-bar>', () => {
  before(() => panelsModule.provide(panels));
  afterEach(releasePanels);

  it('opens a panel that was pressed before it had arrived, once for two presses', async () => {
    const come = holdPanels();
    const { find } = await mountBar();
    const button = find<HTMLButtonElement>('[popovertarget=panel-dueOn]');
    button.click();
    button.click();
    expect(find('#panel-dueOn').matches(':popover-open')).to.equal(false);
    come(true);
    await waitUntil(() => find('#panel-dueOn').matches(':popover-open'));
    expect(find('#panel-dueOn').querySelectorAll('input[type=radio]').length).to.equal(4);
  });

  it('says when a panel cannot be had, and the next press tries again', async () => {
    const come = holdPanels();
    const { bar, find } = await mountBar();
    const button = find<HTMLButtonElement>('[popovertarget=panel-gross]');
    button.click();
    come(false);
    await waitUntil(() => bar.shadowRoot!.querySelector('[role=status]')?.textContent === 'No connection');
    expect(find('#panel-gross').matches(':popover-open')).to.equal(false);
    button.click();
    come(true);
    await waitUntil(() => find('#panel-gross').matches(':popover-open'));
  });

  it('keeps its height while the words of its chips arrive', async () => {
    const come = holdPanels();
    const { bar, find } = await mountBar({ value: { settlement: ['open'] } });
    const { offsetHeight } = bar;
    expect(find('.chip').textContent).to.contain('Status');
    come(true);
    await waitUntil(() => find('.chip').textContent?.includes('Status: Open'));
    expect(bar.offsetHeight).to.equal(offsetHeight);
  });

  it('finds as one types, and commits on Enter', async () => {
    const { changed, type } = await mountBar();
    const typing = await changed(() => type('[type=search]', '1101', 'input'));
    expect(typing.value).to.deep.equal({ q: '1101' });
    expect(typing.committed).to.equal(false);
    const typed = await changed(() => type('[type=search]', '1101', 'change'));
    expect(typed.committed).to.equal(true);
  });

  it('filters by choice, choices and toggle, and keeps keys of others', async () => {
    const { bar, changed, find } = await mountBar({ value: { currency: 'EUR' } });
    expect(
      (await changed(() => find('#panel-contractId [type=radio]:not(:checked)').click())).value,
    ).to.deep.equal({
      currency: 'EUR',
      contractId: 'c1',
    });
    // The bar keeps what was chosen, so that whoever takes it back is shown too.
    bar.value = {};
    await bar.updateComplete;
    expect(find<HTMLInputElement>('#panel-contractId input').checked).to.equal(true);
    const boxes = '#panel-settlement input';
    expect((await changed(() => find(boxes).click())).value['settlement']).to.deep.equal(['open']);
    expect((await changed(() => find('.field > label input').click())).value['disputed']).to.equal(true);
    expect((await changed(() => find(boxes).click())).value).to.not.have.property('settlement');
  });

  it('offers periods from the business date', async () => {
    const { changed, find, type } = await mountBar();
    const { value } = await changed(() => find('#panel-dueOn input[type=radio]').click());
    expect(value['dueOn']).to.deep.equal({ gte: '2026-11-01', lte: '2026-11-30' });
    expect(find('.chip').textContent).to.contain('Due: This month');
    const custom = await changed(() => type('#panel-dueOn input[type=date]', '2026-11-05'));
    expect(custom.value['dueOn']).to.deep.equal({ gte: '2026-11-05', lte: '2026-11-30' });
  });

  it('takes amounts as the language writes them, and says what is wrong', async () => {
    const { bar, changed, find, type } = await mountBar({ locale: 'it' });
    const { value } = await changed(() => type('#panel-gross input', '1.234,5'));
    expect(value['gross']).to.deep.equal({ gte: '123450' });
    expect(find('.chip').textContent).to.contain('da 1.234,50');
    type('#panel-gross input', 'molto');
    await bar.updateComplete;
    expect(find('#error-gross').textContent).to.contain('1.234,50');
    expect(find('#panel-gross input').ariaInvalid).to.equal('true');
    expect(find('#panel-gross label + label input').ariaInvalid).to.equal(null);
    expect(bar.value['gross']).to.deep.equal({ gte: '123450' });
    await changed(() => find('.chips .quiet').click());
    expect(find<HTMLInputElement>('#panel-gross input').value).to.equal('');
    expect(find('#error-gross').textContent).to.equal('');
  });

  it('keeps both ends in order', async () => {
    const { bar, changed, find, type } = await mountBar();
    await changed(() => type('#panel-gross input', '20'));
    type('#panel-gross label + label input', '10');
    await bar.updateComplete;
    expect(find('#error-gross').textContent).to.contain('above the second');
    expect(bar.value['gross']).to.deep.equal({ gte: '2000' });
  });

  it('removes one filter by its chip, or all with Clear, and keeps the focus', async () => {
    const value = { q: 'x', settlement: ['open'], dueOn: { gte: '2026-01-01' }, currency: 'EUR' };
    const { bar, changed, find } = await mountBar({ value });
    find('.chip').focus();
    expect((await changed(() => find('.chip').click())).value).to.not.have.property('settlement');
    expect(bar.shadowRoot!.activeElement).to.equal(find('.chip'));
    expect((await changed(() => find('.chips .quiet').click())).value).to.deep.equal({ currency: 'EUR' });
    expect(find<HTMLInputElement>('[type=search]').value).to.equal('');
    await waitUntil(() => bar.shadowRoot!.activeElement === find('[type=search]'));
  });

  it('hides its filters behind one button in a narrow container', async () => {
    const { bar, find } = await mountBar({ value: { settlement: ['open'], disputed: true }, width: 280 });
    expect(find('.more').textContent).to.contain('Filters (2)');
    expect(find('.fields').offsetHeight).to.equal(0);
    find('.more').click();
    await bar.updateComplete;
    expect(find('.fields').offsetHeight).to.be.greaterThan(100);
    expect(find('.more').ariaExpanded).to.equal('true');
    expect(bar.scrollWidth).to.be.at.most(280);
  });

  it('is accessible wide, narrow, and with a panel open', async () => {
    const { bar, host, find } = await mountBar({ value: { settlement: ['open'] } });
    await expect(host).to.be.accessible();
    find<HTMLButtonElement>('[popovertarget=panel-dueOn]').click();
    await waitUntil(() => find('#panel-dueOn').dataset['placed'] !== undefined);
    await expect(host).to.be.accessible();
    host.style.setProperty('inline-size', '280px');
    await bar.updateComplete;
    await expect(host).to.be.accessible();
  });
});

describe('amounts', () => {
  const en = new Localizer({ locale: 'en' });
  const it_ = new Localizer({ locale: 'it' });

  it('reads what people type', () => {
    const read: [string, Localizer, string | null | undefined][] = [
      ['1,234.50', en, '123450'],
      ['1.234,50', it_, '123450'],
      ['1.234', it_, '123400'],
      ['12.5', it_, '1250'],
      ['1 234,5 €', it_, '123450'],
      ['EUR 99', en, '9900'],
      ['−3', en, '-300'],
      ['.5', en, '50'],
      ['123456789012.34', en, '12345678901234'],
      ['', en, undefined],
      ['1.234', en, null],
      ['abc', en, null],
      ['-', en, null],
    ];
    for (const [text, localizer, minor] of read) expect(parseAmount(text, localizer), text).to.equal(minor);
    expect(parseAmount('1500', en, 0)).to.equal('1500');
    expect(amountText('-5', it_)).to.equal('\u22120,05');
  });
});

describe('date presets', () => {
  it('counts months and years from the business date', () => {
    expect(presetRange('lastMonth', '2026-01-15')).to.deep.equal({ gte: '2025-12-01', lte: '2025-12-31' });
    expect(presetRange('thisMonth', '2028-02-10').lte).to.equal('2028-02-29');
    expect(presetRange('last12Months', '2028-02-29')).to.deep.equal({ gte: '2027-03-01', lte: '2028-02-29' });
    expect(presetOf({ gte: '2026-01-01', lte: '2026-12-31' }, '2026-11-21')).to.equal('thisYear');
    expect(presetOf({ gte: '2026-01-01' }, '2026-11-21')).to.equal(undefined);
  });
});
