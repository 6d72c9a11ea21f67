import { expect } from '@open-wc/testing';
import type { Invoice, PaymentDraft } from '../../../sdk/index.ts';
import { InvoicesResource } from '../../../sdk/index.ts';
import {
  allByRole,
  auditStates,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import { definePaymentForm } from './define.ts';
import {
  answerAt,
  boxes,
  chooseFirst,
  chooseMode,
  payments,
  pressButton,
  shows,
  starts,
  submit,
  typeAmount,
} from './payment-form.fixture.ts';
import type { PaymentSettledEvent, PaymentSubmitEvent } from './payment-form.events.ts';
import type { PaymentFormElement } from './payment-form.ts';

definePaymentForm();
const TAG = 'lease-payment-form';
const MARKUP = `<${TAG} poll-delay="20"></${TAG}>`;

const open = (options = {}) => mount<PaymentFormElement>(MARKUP, options);

/** A host that notes where it was told to go. */
function noting(element: PaymentFormElement): string[] {
  const urls: string[] = [];
  element.paymentProvider = { redirect: (url) => urls.push(url) };
  return urls;
}

describe(`<${TAG}>`, () => {
  beforeEach(() => localStorage.clear());

  describe('what is overdue', () => {
    const chosen = (element: Element) => boxes(element).filter(({ checked }) => checked);

    it('is chosen from the start, however many pages it fills, and can be left out', async () => {
      const { element, provider } = await mount<PaymentFormElement>(`<${TAG} overdue="EUR"></${TAG}>`, {
        invoices: 10_000,
      });
      const asked = { timing: ['overdue'], currency: 'EUR', limit: 100 } as const;
      const { items } = await provider.value!.client.resource(InvoicesResource).list(asked);
      const payable = items.filter(({ disputed, paymentInProgress }) => !disputed && !paymentInProgress);
      expect(payable.length).to.be.greaterThan(20);
      await waitUntil(() => chosen(element).length === payable.length, 'all that is overdue');
      chosen(element)[0]!.click();
      await ready(element);
      expect(chosen(element)).to.have.length(payable.length - 1);
    });

    it('is not chosen beside invoices that are named, or in another currency', async () => {
      const { element } = await mount(`<${TAG} overdue="CHF"></${TAG}>`);
      await waitUntil(() => boxes(element).length > 0, 'invoices');
      await ready(element);
      expect(chosen(element)).to.have.length(0);
    });
  });

  describe('bank transfer', () => {
    it('shows account, copyable reference, amount and a code with a text in its place', async () => {
      const { element, provider, control } = await open();
      await chooseFirst(element, 2);
      await chooseMode(element, 'bank_transfer');
      submit(element);
      await shows(element, 'requires_action');
      const [payment] = await payments(provider);
      const transfer = payment!.action!.bankTransfer!;
      expect(starts(control)).to.deep.equal([201]);
      const copies = deepQueryAll<HTMLButtonElement>(element, '.copy-value button').map(({ value }) => value);
      expect(copies).to.include(transfer.reference).and.to.include(transfer.iban);
      byText(element, transfer.holder);
      const code = byRole(element, 'img', /Code for your banking app/);
      expect(code.getAttribute('aria-label')).to.include(transfer.reference);
      expect(deepActiveElement()?.classList.contains('payment')).to.equal(true);
    });

    it('has no code for another currency than the euro', async () => {
      const { element } = await open();
      const row = deepQueryAll(element, '.choice-row').find((each) => /RON/.test(textOf(each)));
      row!.querySelector<HTMLInputElement>('input')!.click();
      await ready(element);
      await chooseMode(element, 'bank_transfer');
      submit(element);
      await shows(element, 'requires_action');
      expect(deepQuery(element, '.qr')).to.equal(undefined);
      byText(element, /RON|lei/);
    });

    it('is there again after a reload, until it is given up', async () => {
      const first = await open();
      await chooseFirst(first.element);
      await chooseMode(first.element, 'bank_transfer');
      submit(first.element);
      await shows(first.element, 'requires_action');
      const again = document.createElement(TAG);
      first.element.replaceWith(again);
      await shows(again, 'requires_action');
      const atKeyboard = (name: string) => {
        byRole(again, 'button', name).focus();
        pressButton(again, name);
      };
      atKeyboard('Give this payment up');
      await shows(again, 'cancelled');
      await waitUntil(() => deepActiveElement()?.classList.contains('payment'));
      atKeyboard('Try again');
      await ready(again);
      await waitUntil(() => deepActiveElement()?.getAttribute('part') === 'base');
      expect(boxes(again).filter(({ checked }) => checked)).to.have.length(1);
    });
  });

  describe('redirect', () => {
    it('goes to the provider, comes back, and tells that it is paid; the invoice is paid', async () => {
      const { element, provider } = await open();
      const urls = noting(element);
      await chooseFirst(element);
      submit(element);
      await shows(element, 'requires_action');
      expect(urls).to.have.length(1);
      const settled = expectEvent<PaymentSettledEvent>(element, 'lease-payment-settled');
      const back = await answerAt(provider, urls[0]!, 'pay');
      const { payment } = await settled;
      expect(new URL(back!).searchParams.get('payment')).to.equal(payment.id);
      await shows(element, 'posted');
      byText(element, /^Paid: /);
      const id = payment.allocations[0]!.invoiceId;
      const invoice = await provider.value!.client.resource(InvoicesResource).get(id);
      expect(invoice.settlement).to.equal('paid');
    });

    for (const [outcome, state, words] of [
      ['decline', 'failed', /declined/],
      ['cancel', 'cancelled', /gave this payment up/],
      ['pay_later', 'processing', /is being processed/],
    ] as const) {
      it(`tells the truth when the payer comes back after “${outcome}”`, async () => {
        const { element, provider } = await open();
        const urls = noting(element);
        await chooseFirst(element);
        submit(element);
        await shows(element, 'requires_action');
        await answerAt(provider, urls[0]!, outcome);
        const again = document.createElement(TAG);
        again.pollDelay = 20;
        again.paymentId = (await payments(provider))[0]!.id;
        element.replaceWith(again);
        await shows(again, state);
        byText(again, words);
      });
    }

    it('goes on asking while the bank has not answered, and tells when it has', async () => {
      const { element, provider, control } = await open();
      const urls = noting(element);
      await chooseFirst(element);
      submit(element);
      await shows(element, 'requires_action');
      await answerAt(provider, urls[0]!, 'pay_later');
      await shows(element, 'processing');
      control.advanceTo(nextDay(control.lessor.businessDate));
      await shows(element, 'posted');
    });

    it('stops asking after a while when the provider never returns, and asks again when told', async () => {
      const { element, control } = await mount<PaymentFormElement>(`<${TAG} poll-delay="1"></${TAG}>`);
      noting(element);
      await chooseFirst(element);
      submit(element);
      await shows(element, 'requires_action');
      const asked = () => control.requests.filter(({ path }) => /\/payments\/pay_/.test(path)).length;
      await waitUntil(() => allByRole(element, 'status').some((each) => /stopped asking/.test(textOf(each))));
      const before = asked();
      expect(before).to.be.below(20);
      pressButton(element, 'Check again');
      await waitUntil(() => asked() > before);
      byText(element, /has not told us that you paid/);
    });

    it('says so when the address names a payment that is not there', async () => {
      const { element } = await mount<PaymentFormElement>(`<${TAG} payment-id="pay_nothing"></${TAG}>`);
      byText(element, 'We cannot find this payment');
    });

    it('says so when it cannot ask, and keeps what it last knew', async () => {
      const { element, control } = await open();
      noting(element);
      await chooseFirst(element);
      submit(element);
      await shows(element, 'requires_action');
      control.setScenario('payments.offline');
      await waitUntil(() => deepQuery(element, '[part~=refresh-notice]'), 'no notice');
      expect(deepQuery(element, '.payment')?.dataset['state']).to.equal('requires_action');
    });
  });

  describe('the form', () => {
    it('reads amounts in the locale’s own way and adds them up', async () => {
      const { element, provider } = await open({ locale: 'it' });
      await chooseFirst(element);
      typeAmount(element, '1,5');
      await ready(element);
      expect(deepQuery<HTMLInputElement>(element, 'input[inputmode=decimal]')!.value).to.equal('1,50');
      await chooseMode(element, 'bank_transfer');
      submit(element);
      await shows(element, 'requires_action');
      expect((await payments(provider))[0]!.amount.amount).to.equal(150);
    });

    it('says what is wrong in words, in a summary that takes the focus, and sends nothing', async () => {
      const { element, control } = await open();
      submit(element);
      await ready(element);
      expect(deepActiveElement()?.classList.contains('summary')).to.equal(true);
      expect(allByRole(element, 'link', /Choose at least one invoice/)).to.have.length(1);
      await chooseFirst(element);
      typeAmount(element, '999999999');
      submit(element);
      await ready(element);
      expect(textOf(element)).to.match(/Choose an amount between/);
      expect(starts(control)).to.deep.equal([]);
    });

    it('pays only the invoices it is given', async () => {
      const all = await open();
      const [first] = boxes(all.element);
      const id = first!.id.replace('invoices-', '');
      const { element, provider } = await mount<PaymentFormElement>(`<${TAG} invoice-ids="${id}"></${TAG}>`);
      expect(boxes(element)).to.have.length(1);
      await chooseMode(element, 'bank_transfer');
      submit(element);
      await shows(element, 'requires_action');
      expect((await payments(provider))[0]!.shares!.map(({ invoiceId }) => invoiceId)).to.deep.equal([id]);
    });

    it('lets the host take over', async () => {
      const { element, control } = await open();
      element.addEventListener('lease-payment-submit', (event) => event.preventDefault());
      const told = expectEvent<PaymentSubmitEvent>(element, 'lease-payment-submit');
      await chooseFirst(element);
      submit(element);
      const { draft }: { draft: PaymentDraft } = await told;
      expect(draft.mode).to.equal('redirect');
      expect(draft.returnUrl).to.equal(location.href);
      await ready(element);
      expect(starts(control)).to.deep.equal([]);
    });

    it('is filled in and sent with the keyboard alone', async () => {
      const { element, provider } = await open();
      noting(element);
      await tabTo((focused) => focused.matches('.choice input[type=checkbox]'));
      await press('Space');
      await ready(element);
      await tabTo((focused) => focused.matches('button[type=submit]'));
      await press('Enter');
      await shows(element, 'requires_action');
      expect(await payments(provider)).to.have.length(1);
    });
  });

  it('is accessible in every state', async () => {
    const transfer = async (element: HTMLElement) => {
      await chooseFirst(element);
      await chooseMode(element, 'bank_transfer');
      submit(element);
      await shows(element, 'requires_action');
    };
    const wrong = async (element: HTMLElement) => {
      submit(element);
      await ready(element);
    };
    await auditStates(TAG, {
      states: { form: {}, wrong: { act: wrong }, transfer: { act: transfer, invoices: 40 } },
    });
  }).timeout(240_000);
});

/** The calendar day after one. */
function nextDay(date: Invoice['issuedOn']): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! + 1)).toISOString().slice(0, 10);
}
