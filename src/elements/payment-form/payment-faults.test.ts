import { expect } from '@open-wc/testing';
import type { Payment } from '../../../sdk/index.ts';
import { PaymentsResource } from '../../../sdk/index.ts';
import type { LeaseProviderElement } from '../../context/lease-provider.ts';
import { allByRole, byText, deepQuery, expectEvent, mount, ready, waitUntil } from '../../testing/index.ts';
import { definePaymentForm } from './define.ts';
import {
  boxes,
  chooseFirst,
  chooseMode,
  payments,
  pressButton,
  shows,
  starts,
  submit,
} from './payment-form.fixture.ts';
import type { PaymentFormElement } from './payment-form.ts';

definePaymentForm();
const TAG = 'lease-payment-form';

/** A form with one invoice to be paid by transfer, ready to be sent. */
async function prepared() {
  const mounted = await mount<PaymentFormElement>(`<${TAG} poll-delay="20"></${TAG}>`);
  await chooseFirst(mounted.element);
  await chooseMode(mounted.element, 'bank_transfer');
  return mounted;
}

type Answer = (arrive: () => Promise<Response>) => Promise<Response>;

/** Stands between the page and the lessor for as long as it is told to start payments. */
function between(provider: LeaseProviderElement, answer: Answer): () => void {
  const inner = provider.fetch!;
  provider.fetch = (input, init) => {
    const request = new Request(input, init);
    const start = request.method === 'POST' && request.url.endsWith('/payments');
    return start ? answer(() => inner(request)) : inner(request);
  };
  return () => (provider.fetch = inner);
}

/** Starts a payment of the first invoice elsewhere, as a second device would. */
async function payElsewhere(element: Element, provider: LeaseProviderElement): Promise<Payment> {
  const invoiceId = boxes(element)[0]!.id.replace('invoices-', '');
  const { InvoicesResource } = await import('../../../sdk/index.ts');
  const { client } = provider.value!;
  const { open } = await client.resource(InvoicesResource).get(invoiceId);
  return client
    .resource(PaymentsResource)
    .create({ mode: 'bank_transfer', invoices: [{ invoiceId, amount: open }] });
}

describe(`<${TAG}> when things go wrong`, () => {
  beforeEach(() => localStorage.clear());

  it('makes one payment of two presses', async () => {
    const { element, provider, control } = await prepared();
    submit(element);
    submit(element);
    await shows(element, 'requires_action');
    expect(starts(control)).to.have.length(1);
    expect(await payments(provider)).to.have.length(1);
  });

  it('keeps the choice while offline, and makes one payment once the line is back', async () => {
    const { element, provider } = await prepared();
    const back = between(provider, () => Promise.reject(new TypeError('Failed to fetch')));
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    byText(element, 'We do not know whether this arrived');
    expect(boxes(element)[0]!.checked).to.equal(true);
    back();
    pressButton(element, 'Send again');
    await shows(element, 'requires_action');
    expect(await payments(provider)).to.have.length(1);
  });

  it('makes one payment when the answer is lost and the page is loaded again', async () => {
    const { element, provider } = await prepared();
    const back = between(provider, async (arrive) => {
      await arrive();
      throw new TypeError('Failed to fetch');
    });
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    back();
    const before = await payments(provider);
    expect(before).to.have.length(1);
    const again = document.createElement(TAG);
    element.replaceWith(again);
    await ready(again);
    byText(again, /A payment is in progress/);
    await waitUntil(() => allByRole(again, 'button', 'See that payment').length);
    pressButton(again, 'See that payment');
    await shows(again, 'requires_action');
    expect((await payments(provider)).map(({ id }) => id)).to.deep.equal(before.map(({ id }) => id));
  });

  for (const status of [500, 429]) {
    it(`makes one payment when the lessor answers ${status} first`, async () => {
      const { element, provider } = await prepared();
      let first = true;
      between(provider, async (arrive) => {
        if (!first) return arrive();
        first = false;
        if (status === 500) await arrive();
        return new Response('{}', { status, headers: status === 429 ? { 'retry-after': '0' } : {} });
      });
      submit(element);
      await shows(element, 'requires_action');
      expect(await payments(provider)).to.have.length(1);
    });
  }

  it('says that an invoice is being paid already when another device was quicker', async () => {
    const { element, provider } = await prepared();
    const { id } = await payElsewhere(element, provider);
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    byText(element, 'This is being paid already');
    byText(element, /A payment is in progress/);
    expect((await payments(provider)).map((payment) => payment.id)).to.deep.equal([id]);
  });

  it('says that amounts have changed when the lessor refuses them, and keeps the choice', async () => {
    const { element, provider } = await prepared();
    const problem = {
      type: 'x/invalid',
      status: 422,
      errors: [{ pointer: '/invoices/0/amount', code: 'out_of_range' }],
    };
    const headers = { 'content-type': 'application/problem+json' };
    const back = between(
      provider,
      async () => new Response(JSON.stringify(problem), { status: 422, headers }),
    );
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    byText(element, /amounts are up to date now/);
    back();
    submit(element);
    await shows(element, 'requires_action');
    expect(await payments(provider)).to.have.length(1);
  });

  it('keeps the choice when the session ends, and goes on after signing in again', async () => {
    const { element, provider, control } = await prepared();
    control.setScenario('unauthorized');
    submit(element);
    await waitUntil(() => deepQuery(element, '[data-kind=signed-out]'), 'signed out');
    control.setScenario('default');
    provider.retrySession();
    await ready(element);
    expect(boxes(element)[0]!.checked).to.equal(true);
    expect(await payments(provider)).to.have.length(0);
  });
});
