import { expect } from '@open-wc/testing';
import { PromisesResource } from '../../../sdk/index.ts';
import {
  auditStates,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  ready,
  textOf,
} from '../../testing/index.ts';
import { definePaymentPromiseForm } from './define.ts';
import type { PaymentPromisedEvent } from './payment-promise-form.events.ts';

definePaymentPromiseForm();
const TAG = 'lease-payment-promise-form';
const open = (options = {}) => mount(`<${TAG}></${TAG}>`, options);

const boxes = (element: Element) =>
  deepQueryAll<HTMLInputElement>(element, '.choice input').filter(({ disabled }) => !disabled);

async function fill(element: Element, date: string, count = 1): Promise<void> {
  for (let at = 0; at < count; at++) boxes(element)[at]!.click();
  const field = deepQuery<HTMLInputElement>(element, '#promisedOn')!;
  field.value = date;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await ready(element);
}

const submit = (element: Element) => deepQuery(element, 'button[type=submit]')!.click();

describe(`<${TAG}>`, () => {
  beforeEach(() => localStorage.clear());

  it('promises several invoices, says that reminders pause until then and that no due date moves', async () => {
    const { element, provider } = await open({ businessDate: '2026-11-21' });
    await fill(element, '2026-12-05', 2);
    byText(element, /no reminders for these invoices until 5 Dec.*No due date moves/);
    const told = expectEvent<PaymentPromisedEvent>(element, 'lease-payment-promised');
    submit(element);
    const { promise } = await told;
    await ready(element);
    expect(promise.invoiceIds).to.have.length(2);
    byText(element, /You promised .* by 5 Dec/);
    byText(element, /due dates have not moved/);
    const { items } = await provider.value!.client.resource(PromisesResource).list();
    expect(items.filter(({ id }) => id === promise.id)).to.have.length(1);
    byRole(element, 'button', 'Promise another payment').click();
    await ready(element);
    byText(element, /You have promised to pay this by/);
  });

  it('makes one promise of a double click, and one when the answer was lost and it is sent again', async () => {
    const { element, provider } = await open({ businessDate: '2026-11-21' });
    const inner = provider.fetch!;
    let lost = true;
    provider.fetch = async (input, init) => {
      const request = new Request(input, init);
      const write = request.method === 'POST' && request.url.endsWith('/promises');
      const response = await inner(request);
      if (write && lost) throw new TypeError('Failed to fetch');
      return response;
    };
    await fill(element, '2026-12-05');
    submit(element);
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    byText(element, 'We do not know whether this arrived');
    lost = false;
    byRole(element, 'button', 'Send again').click();
    await expectEvent(element, 'lease-payment-promised');
    const { items } = await provider.value!.client.resource(PromisesResource).list({ state: ['active'] });
    expect(items).to.have.length(1);
  });

  it('refuses a day that has passed, beside the field and in a summary', async () => {
    const { element, control } = await open({ businessDate: '2026-11-21' });
    await fill(element, '2026-11-01');
    submit(element);
    await ready(element);
    expect(deepActiveElement()?.classList.contains('summary')).to.equal(true);
    expect(textOf(element)).to.match(/Choose 21 Nov 2026 or later/);
    expect(control.requests.filter(({ method }) => method === 'POST')).to.deep.equal([]);
  });

  it('offers no day further ahead than the lessor takes, and says so beside the field', async () => {
    const { element, control } = await open({ businessDate: '2026-11-21' });
    expect(deepQuery<HTMLInputElement>(element, '#promisedOn')!.max).to.equal('2027-02-19');
    await fill(element, '2036-11-21');
    submit(element);
    await ready(element);
    expect(deepActiveElement()?.classList.contains('summary')).to.equal(true);
    expect(textOf(element)).to.match(/Choose 19 Feb 2027 or earlier/);
    expect(control.requests.filter(({ method }) => method === 'POST')).to.deep.equal([]);
  });

  for (const [problem, words] of [
    [{ code: 'out_of_range', params: { max: '2026-12-01' } }, /Choose 1 Dec 2026 or earlier/],
    [{ code: 'bank_holiday' }, /The leasing company did not accept this/],
  ] as const) {
    it(`shows beside its field what the lessor refuses with ${problem.code}`, async () => {
      const { element, provider } = await open({ businessDate: '2026-11-21' });
      const inner = provider.fetch!;
      let refuse = true;
      provider.fetch = (input, init) => {
        const request = new Request(input, init);
        if (!refuse || request.method !== 'POST') return inner(request);
        const errors = [{ pointer: '/promisedOn', ...problem }];
        const body = { type: 'invalid-request', title: 'x', status: 422, errors };
        const headers = { 'content-type': 'application/problem+json' };
        return Promise.resolve(new Response(JSON.stringify(body), { status: 422, headers }));
      };
      await fill(element, '2026-12-05');
      submit(element);
      await expectEvent(element, 'lease-error');
      await ready(element);
      expect(deepActiveElement()?.classList.contains('summary')).to.equal(true);
      const field = deepQuery<HTMLInputElement>(element, '#promisedOn')!;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(deepQuery(element, '#promisedOn-error')!)).to.match(words);
      expect(deepQuery(element, '.outcome')).to.equal(undefined);
      refuse = false;
      await fill(element, '2026-11-30', 0);
      expect(deepQuery(element, '#promisedOn-error')).to.equal(undefined);
      submit(element);
      await expectEvent(element, 'lease-payment-promised');
    });
  }

  it('is accessible', async () => {
    await auditStates(TAG, { states: { form: { invoices: 40 } } });
  }).timeout(240_000);
});
