import { expect } from '@open-wc/testing';
import { deepQuery, deepQueryAll, mount, ready, setViewport, waitUntil } from '../../testing/index.ts';
import { defineInvoiceTable } from './define.ts';

defineInvoiceTable();

const PAGE = location.href;

describe('<lease-invoice-table> an invoice on a phone', () => {
  afterEach(async () => {
    history.replaceState(null, '', PAGE);
    await setViewport({ width: 1280, height: 800 });
  });

  for (const label of ['nordvik', 'arca'] as const) {
    it(`shows its tables whole in Italian, with the font of ${label}`, async () => {
      history.replaceState(null, '', '?settlement=paid');
      await setViewport({ width: 320, height: 900 });
      const { element } = await mount('<lease-invoice-table url-state></lease-invoice-table>', {
        label,
        locale: 'it',
        routes: { payment: '/payments/{id}' },
      });
      deepQuery(element, '[part~=link]')?.click();
      await waitUntil(() => deepQueryAll(element, '.detail table').length === 3);
      await ready(element);
      for (const scroller of deepQueryAll(element, '.detail .scroll'))
        expect(scroller.scrollWidth, scroller.textContent ?? '').to.be.at.most(scroller.clientWidth);
    });
  }
});
