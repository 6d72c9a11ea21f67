import { auditStates, byRole, deepQuery, ready, waitUntil } from '../../testing/index.ts';
import { defineAutopay } from './define.ts';

defineAutopay();

async function openForm(element: Element): Promise<void> {
  byRole(element, 'button', /^(Set up|Aggiungi)/).click();
  await ready(element);
}

describe('<lease-autopay>: accessibility', () => {
  beforeEach(() => localStorage.clear());

  it('is accessible in every state', async () => {
    await auditStates('lease-autopay', {
      states: {
        mandates: {},
        form: {
          async act(element) {
            await openForm(element);
            byRole(element, 'button', 'Sign the mandate').click();
            await waitUntil(() => deepQuery(element, '.summary'));
          },
        },
        italian: { locale: 'it', act: openForm },
      },
    });
  }).timeout(240_000);
});
