import { expect } from '@open-wc/testing';
import { byText, deepQuery, deepQueryAll, mount, ready } from '../../testing/index.ts';
import { definePaymentForm } from './define.ts';
import { answerAt, chooseFirst, chooseMode, payments, shows, submit } from './payment-form.fixture.ts';
import type { PaymentFormElement } from './payment-form.ts';
import type { PaymentProvider } from './payment-provider.ts';

definePaymentForm();
const TAG = 'lease-payment-form';
const open = () => mount<PaymentFormElement>(`<${TAG} poll-delay="20"></${TAG}>`);

describe(`<${TAG}>`, () => {
  beforeEach(() => localStorage.clear());

  describe('embedded', () => {
    it('frames the provider’s page, and tells when it is paid', async () => {
      const { element, provider } = await open();
      await chooseFirst(element);
      await chooseMode(element, 'embedded');
      submit(element);
      await shows(element, 'requires_action');
      const frame = deepQuery<HTMLIFrameElement>(element, 'iframe')!;
      expect(frame.title).to.match(/Form of the payment provider/);
      await answerAt(provider, frame.src, 'pay');
      await shows(element, 'posted');
      expect(deepQuery(element, 'iframe')).to.equal(undefined);
    });

    it('gives the host’s form a place, and takes it away once it is settled', async () => {
      const { element, provider } = await open();
      const seen: string[] = [];
      const host: PaymentProvider = {
        modes: () => ['embedded'],
        embed: (container, { clientToken }) => {
          seen.push(clientToken);
          container.append('form of the provider');
          return () => seen.push('gone');
        },
      };
      element.paymentProvider = host;
      await ready(element);
      expect(deepQueryAll(element, 'input[type=radio]')).to.have.length(0);
      await chooseFirst(element);
      submit(element);
      await shows(element, 'requires_action');
      byText(element, 'form of the provider');
      const [payment] = await payments(provider);
      await answerAt(provider, payment!.action!.embedded!.frameUrl!, 'decline');
      await shows(element, 'failed');
      expect(seen).to.have.length(2);
      expect(seen[1]).to.equal('gone');
    });
  });
});
