import { expect } from '@open-wc/testing';
import { byText, deepQuery, deepQueryAll, expectEvent, mount, ready, textOf } from '../../testing/index.ts';
import type { RequestSubmittedEvent } from '../start-events.ts';
import { defineRequestForm } from './define.ts';
import { attach, controlOf, fill, press, sentCount } from './request-form.fixture.ts';

defineRequestForm();

const LATER = '2027-01-15';
const TEXT = 'As agreed with your branch on the phone.';
const ADDRESS = {
  'address/lines': 'Via Roma 12\nScala B',
  'address/postalCode': '20121',
  'address/city': 'Milano',
  'address/country': 'IT',
};
const PDF = () => new File(['%PDF-1.4 policy'], 'policy.pdf', { type: 'application/pdf' });

/** Path in the payload → what is typed; an empty text is the first choice of a list that is allowed. */
type Entries = Readonly<Record<string, string | true | readonly string[]>>;

const TYPES: Readonly<Record<string, Entries>> = {
  generic: { subject: 'Green card', message: TEXT },
  contract_copy: { contractId: '', note: 'With all amendments.' },
  annual_statement: { contractId: '', year: '2025' },
  payment_certificate: { from: '2025-01-01', to: '2025-12-31' },
  cover_note: { assetId: '' },
  document_other: { description: TEXT, contractId: '' },
  contract_change: { contractId: '', change: 'mileage', details: TEXT },
  rescheduling: { contractId: '', months: '12', installment: '1,250.50', grounds: TEXT },
  payoff_quote: { contractId: '', effectiveOn: LATER },
  early_termination: { contractId: '', endOn: LATER, reason: 'sale' },
  iban_change: {
    iban: 'it60 x054 2811 1010 0000 0123 456',
    holder: 'Rossi Trasporti',
    consent: true,
  },
  address_change: { addressKind: 'billing', ...ADDRESS, from: LATER },
  pec_change: { email: 'rossi@pec.example', phone: '+39 02 5550 0100' },
  location_change: { assetId: '', ...ADDRESS, from: LATER },
  travel_authorization: {
    assetId: '',
    'drivers/0': 'Anna Bianchi',
    countries: ['AT', 'SI'],
    from: LATER,
    to: '2027-01-22',
  },
  insurance_renewal: {
    assetId: '',
    policyType: 'casco',
    insurer: 'Generali',
    policyNo: 'AB-77/12',
    from: '2026-11-01',
    to: '2027-10-31',
    premium: '640',
  },
  insurance_claim: {
    assetId: '',
    occurredOn: '2026-11-10',
    country: 'IT',
    place: 'Milano',
    description: TEXT,
    phone: '02 5550 0100',
  },
};

/** Chooses records until one is allowed for this request. */
async function chooseAllowed(element: Element, path: string): Promise<void> {
  const options = (controlOf(element, path) as HTMLSelectElement).options.length;
  for (let at = 1; at < options; at += 1) {
    const list = controlOf(element, path) as HTMLSelectElement;
    fill(element, path, list.options[at]!.value);
    await ready(element);
    if (!deepQuery(element, '.blocked')) return;
  }
}

async function fillAll(element: Element, entries: Entries): Promise<void> {
  for (const [path, value] of Object.entries(entries)) {
    if (value === '') await chooseAllowed(element, path);
    else if (typeof value === 'string' || value === true) fill(element, path, value);
    else {
      for (const each of value) {
        fill(element, path, each);
        await ready(element);
      }
    }
  }
}

describe('<lease-request-form>: every type', () => {
  beforeEach(() => localStorage.clear());

  for (const [code, entries] of Object.entries(TYPES)) {
    it(`sends ${code}`, async () => {
      const { element, control } = await mount(`<lease-request-form type="${code}"></lease-request-form>`);
      await fillAll(element, entries);
      if (code === 'insurance_renewal') await attach(element, PDF());
      const told = expectEvent<RequestSubmittedEvent>(element, 'lease-request-submitted');
      await press(element, 'Send request');
      const problems = deepQueryAll(element, '.summary, .outcome-failed').map((each) => textOf(each));
      expect(problems).to.deep.equal([]);
      const { request } = await told;
      expect(request.type).to.equal(code);
      await ready(element);
      byText(element, `Request ${request.number} is on its way`);
      expect(sentCount(control)).to.equal(1);
      if (!('assetId' in entries)) return;
      expect(request.assetTitle).to.match(/\w/);
      expect(textOf(element)).to.include(request.assetTitle);
    });
  }

  it('masks the account number once it was sent, and sends it without spaces in capitals', async () => {
    const { element } = await mount('<lease-request-form type="iban_change"></lease-request-form>');
    await fillAll(element, TYPES['iban_change']!);
    const told = expectEvent<RequestSubmittedEvent>(element, 'lease-request-submitted');
    await press(element, 'Send request');
    const { request } = await told;
    await ready(element);
    expect(String(request.payload['iban'])).to.match(/^IT/);
    expect(textOf(element))
      .to.match(/IBAN IT/)
      .and.to.not.include('0542811');
    expect(JSON.stringify({ ...localStorage })).to.not.include('0542811');
  });

  it('reads amounts and names countries in the reader’s own way', async () => {
    const { element } = await mount('<lease-request-form type="rescheduling"></lease-request-form>', {
      locale: 'it',
    });
    await fillAll(element, { contractId: '', months: '12', installment: '1.250,50', grounds: TEXT });
    const told = expectEvent<RequestSubmittedEvent>(element, 'lease-request-submitted');
    await press(element, 'Invia la richiesta');
    const { amount } = (await told).request.payload['installment'] as { amount: number };
    expect(amount).to.equal(125_050);
  });
});
