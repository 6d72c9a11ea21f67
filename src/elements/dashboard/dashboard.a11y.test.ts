import { auditStates } from '../../testing/index.ts';
import { defineDashboard } from './define.ts';

defineDashboard();

describe('<lease-dashboard>', () => {
  describe('accessibility', () => {
    it('passes the audit in every state, light and dark, wide and narrow', async () => {
      await auditStates('lease-dashboard', {
        widths: [1280, 320],
        states: {
          ready: { routes: { invoices: '/invoices', contracts: '/contracts', contract: '/contracts/{id}' } },
          'without routes': {},
          arca: { label: 'arca', locale: 'it' },
          empty: { scenario: 'empty' },
          failed: { scenario: 'summary.serverError' },
          'contracts failed': { scenario: 'contracts.serverError' },
          'one row': { scenario: 'oneRow' },
          'refresh failed': {
            scenario: 'failAfterFirst',
            act: (element) => (element as HTMLElementTagNameMap['lease-dashboard']).refresh(),
          },
          'signed out': { scenario: 'unauthorized' },
          'not offered': { scenario: 'summary.notOffered' },
          'hostile strings': { scenario: 'hostileStrings' },
        },
      });
    }).timeout(240_000);
  });
});
