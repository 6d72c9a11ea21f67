import { auditStates, byRole, deepQuery, ready, waitUntil } from '../../testing/index.ts';
import { definePayoffQuote } from './define.ts';

definePayoffQuote();

const markup = '<lease-payoff-quote contract-id="con_n1-3"></lease-payoff-quote>';
const calculate = (element: Element) => byRole(element, 'button', 'Show the figure').click();

describe('<lease-payoff-quote>: accessibility', () => {
  beforeEach(() => localStorage.clear());

  it('is accessible in every state', async () => {
    await auditStates('lease-payoff-quote', {
      states: {
        quoted: {
          markup,
          async act(element) {
            const day = deepQuery<HTMLInputElement>(element, '#day')!;
            day.value = '2026-12-11';
            day.dispatchEvent(new Event('input', { bubbles: true }));
            calculate(element);
            await waitUntil(() => deepQuery(element, '[part~=quote]'));
          },
        },
        missing: {
          async act(element) {
            calculate(element);
            await ready(element);
          },
        },
        italian: { markup, locale: 'it' },
      },
    });
  }).timeout(240_000);
});
