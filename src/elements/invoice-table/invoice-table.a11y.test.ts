import { auditStates, deepQuery, ready } from '../../testing/index.ts';
import { searchFor } from '../list-suite.fixture.ts';
import { defineInvoiceTable } from './define.ts';

defineInvoiceTable();

describe('<lease-invoice-table>', () => {
  describe('accessibility', () => {
    it('holds in every state', async () => {
      await auditStates('lease-invoice-table', {
        widths: [1280, 320],
        states: {
          ready: {},
          'filtered empty': {
            act: async (element) => {
              searchFor(element, 'no such thing');
              await ready(element);
            },
          },
          empty: { scenario: 'invoices.empty' },
          failed: { scenario: 'invoices.forbidden' },
          'signed out': { scenario: 'unauthorized' },
          'not offered': { scenario: 'invoices.notOffered' },
          'with broken rows': { scenario: 'invoices.badRow' },
          detail: {
            act: async (element) => {
              deepQuery(element, '[part~=link]')?.click();
              await ready(element);
            },
          },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
