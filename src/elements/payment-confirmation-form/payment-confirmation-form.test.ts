import { expect } from '@open-wc/testing';
import { ConfirmationsResource } from '../../../sdk/index.ts';
import {
  auditStates,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  ready,
  waitUntil,
} from '../../testing/index.ts';
import { UiFilesEvent } from '../../ui/form/form.events.ts';
import { definePaymentConfirmationForm } from './define.ts';
import type { PaymentConfirmedEvent } from './payment-confirmation-form.events.ts';

definePaymentConfirmationForm();
const TAG = 'lease-payment-confirmation-form';
const open = (options = {}) => mount(`<${TAG}></${TAG}>`, { businessDate: '2026-11-21', ...options });

function set(element: Element, id: string, value: string): void {
  const field = deepQuery<HTMLInputElement>(element, `#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function fill(element: Element): Promise<void> {
  deepQueryAll<HTMLInputElement>(element, '.choice input')
    .find(({ disabled }) => !disabled)!
    .click();
  set(element, 'paidOn', '2026-11-20');
  set(element, 'orderNo', 'OP 77/2026');
  set(element, 'bank', 'Banca di Prova');
  await ready(element);
}

const submit = (element: Element) => deepQuery(element, 'button[type=submit]')!.click();
/** The first bytes of a JPEG, by which a lessor knows one. */
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1];
const photo = () => new File([Uint8Array.from(JPEG)], 'order.jpg', { type: 'image/jpeg' });

describe(`<${TAG}>`, () => {
  beforeEach(() => localStorage.clear());

  it('confirms date, amount, order number and bank, with a photo of the order', async () => {
    const { element } = await open();
    await fill(element);
    byRole(element, 'button', 'Take a photo');
    deepQuery(element, 'lease-ui-file-field')!.dispatchEvent(new UiFilesEvent([photo()]));
    await waitUntil(() => deepQuery(element, '[data-state=done]'), 'not uploaded');
    const told = expectEvent<PaymentConfirmedEvent>(element, 'lease-payment-confirmed');
    submit(element);
    const { confirmation } = await told;
    expect(confirmation).to.include({ paidOn: '2026-11-20', orderNo: 'OP 77/2026', bank: 'Banca di Prova' });
    expect(confirmation.evidence).to.have.length(1);
    await ready(element);
    byText(element, new RegExp(`${confirmation.number} has arrived`));
    byText(element, /your invoices stay open/);
  });

  it('keeps what was typed over a reload', async () => {
    const { element } = await open();
    await fill(element);
    const again = document.createElement(TAG);
    element.replaceWith(again);
    await ready(again);
    expect(deepQuery<HTMLInputElement>(again, '#orderNo')!.value).to.equal('OP 77/2026');
  });

  it('is taken down once when the server breaks after it, and says when it was confirmed before', async () => {
    const { element, provider } = await open();
    const inner = provider.fetch!;
    let broken = true;
    provider.fetch = async (input, init) => {
      const request = new Request(input, init);
      const write = request.method === 'POST' && request.url.endsWith('/confirmations');
      const response = await inner(request);
      return write && broken ? new Response('{}', { status: 500 }) : response;
    };
    await fill(element);
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    broken = false;
    byRole(element, 'button', 'Send again').click();
    await expectEvent(element, 'lease-payment-confirmed');
    const { items } = await provider.value!.client.resource(ConfirmationsResource).list();
    expect(items).to.have.length(1);
    await ready(element);
    byRole(element, 'button', 'Confirm another payment').click();
    await ready(element);
    await fill(element);
    submit(element);
    await expectEvent(element, 'lease-error');
    await ready(element);
    byText(element, 'This is confirmed already');
  });

  it('is accessible', async () => {
    await auditStates(TAG, { states: { form: { invoices: 40 } } });
  }).timeout(240_000);
});
