import { auditStates, byRole } from '../../testing/index.ts';
import { markup, openAll } from './installment-schedule.fixture.ts';

describe('<lease-installment-schedule>', () => {
  describe('accessibility', () => {
    it('passes the audit in every state, light and dark, wide and narrow', async () => {
      const plan = markup();
      await auditStates('lease-installment-schedule', {
        widths: [1280, 320],
        states: {
          'no contract': {},
          'every year open': { markup: plan, act: openAll },
          'a line opened': {
            markup: plan,
            width: 320,
            act: (element) => byRole(element, 'button', /^Details of/).click(),
          },
          Italian: { markup: plan, locale: 'it' },
          empty: { markup: plan, scenario: 'schedule.empty' },
          failed: { markup: plan, scenario: 'schedule.serverError' },
          'signed out': { markup: plan, scenario: 'unauthorized' },
          'not offered': { markup: plan, scenario: 'schedule.notOffered' },
          'unknown words': { markup: plan, scenario: 'schedule.unknownEnum' },
        },
      });
    }).timeout(240_000);
  });
});
