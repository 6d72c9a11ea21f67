import { expect } from '@open-wc/testing';
import { deepQuery, mount, ready, textOf } from '../../testing/index.ts';
import { defineCustomerSwitcher } from './define.ts';

defineCustomerSwitcher();

describe('<lease-customer-switcher>: for whom it is', () => {
  it('comes with the second customer of a user, and not before', async () => {
    const { element, provider } = await mount('<lease-customer-switcher></lease-customer-switcher>');
    expect(textOf(element)).to.equal('');
    const { fetch } = provider;
    const seeing = async (customerIds: string[]) => {
      provider.fetch = async (input, init) => {
        const response = await fetch!(input, init);
        if (!new URL(new Request(input, init).url).pathname.endsWith('/session')) return response;
        const session = (await response.json()) as { user: object };
        return Response.json({ ...session, user: { ...session.user, customerIds } });
      };
      provider.retrySession();
      await ready(element);
      return deepQuery(element, 'input[role=combobox]') !== undefined;
    };
    expect(await seeing(['cus_1_1'])).to.equal(false);
    expect(await seeing(['cus_1_1', 'cus_1_2'])).to.equal(true);
  });
});
