import { expect, html } from '@open-wc/testing';
import { mountUi } from '../../testing/ui-host.ts';
import { dateFigure, moneyFigure } from './figures.ts';

describe('figures', () => {
  it('writes money and days for people and machines, and says when there is none', async () => {
    const host = await mountUi(
      (localizer) =>
        html`<p>${moneyFigure(localizer, { amount: -12000, currency: 'EUR' }, { currency: 'none' })}</p>
          <p>${dateFigure(localizer, '2026-12-01')}</p>
          <p>${moneyFigure(localizer, undefined)}</p>`,
    );
    expect(host.find('p').textContent).to.equal('\u2212120.00');
    expect(host.find<HTMLTimeElement>('time').dateTime).to.equal('2026-12-01');
    expect(host.find('.no-value .visually-hidden').textContent).to.equal('None');
    await expect(host).to.be.accessible();
  });
});
