import { expect, html } from '@open-wc/testing';
import { mountUi } from '../../testing/ui-host.ts';
import { adopt } from '../../styles/adopt.ts';
import { totalsStrip } from './totals-strip.ts';
import { totalsStripStyles } from './totals-strip.styles.ts';

const row = (currency: string, ...values: string[]) => ({
  currency,
  figures: values.map((value, at) => ({ key: `key-${at}`, label: `Label ${at}`, value })),
});

describe('totalsStrip', () => {
  it('puts the figures of several currencies below one another', async () => {
    const rows = [row('EUR', '588,718,718.70', '0.00', '1.00'), row('RON', '1.00', '54,107.01', '2.00')];
    const host = await mountUi(() => html`${totalsStrip({ label: 'Totals', rows })}`, { width: 900 });
    adopt(host.shadowRoot!, totalsStripStyles);
    const lefts = [...host.shadowRoot!.querySelectorAll('dl')].map((list) =>
      [...list.children].map((figure) => figure.getBoundingClientRect().left),
    );
    expect(lefts[1]).to.deep.equal(lefts[0]);
    expect(new Set(lefts[0]).size).to.equal(3);
  });
});
