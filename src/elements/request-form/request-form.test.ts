import { expect } from '@open-wc/testing';
import { ContractsResource } from '../../../sdk/index.ts';
import {
  allByRole,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { LeaseProviderElement } from '../../context/lease-provider.ts';
import type { RequestSubmittedEvent } from '../start-events.ts';
import { defineRequestForm } from './define.ts';
import { fill, press, sentCount } from './request-form.fixture.ts';
import type { RequestFormElement } from './request-form.ts';

defineRequestForm();

const TAG = '<lease-request-form></lease-request-form>';
const ofType = (type: string) => `<lease-request-form type="${type}"></lease-request-form>`;

async function endedContracts(provider: LeaseProviderElement) {
  const contracts = provider.value!.client.resource(ContractsResource);
  const status = ['bought_out', 'matured', 'early_terminated', 'closed'] as const;
  return (await contracts.list({ status, limit: 100 })).items;
}

describe('<lease-request-form>', () => {
  beforeEach(() => localStorage.clear());

  it('sends a message to customer service with its number', async () => {
    const { element, control } = await mount<RequestFormElement>(TAG);
    byRole(element, 'button', /Message to customer service/).click();
    await ready(element);
    fill(element, 'subject', 'Green card');
    fill(element, 'message', 'Does it cover Albania as well?');
    const told = expectEvent<RequestSubmittedEvent>(element, 'lease-request-submitted');
    await press(element, 'Send request');
    const { request } = await told;
    await ready(element);
    byText(element, `Request ${request.number} is on its way`);
    expect(textOf(deepQuery(element, '[part~=sent]')!)).to.include('Green card');
    expect(sentCount(control)).to.equal(1);
  });

  it('says why a request is not possible, and nothing else that is not so', async () => {
    const { element, provider } = await mount<RequestFormElement>(ofType('payoff_quote'));
    const [ended] = await endedContracts(provider);
    element.contractId = ended!.id;
    await ready(element);
    fill(element, 'effectiveOn', '2027-01-15');
    await press(element, 'Send request');
    await waitUntil(() => textOf(element).includes('This request is not possible now'));
    expect(textOf(element)).to.include('The contract has ended.').and.not.include('under way');
  });

  it('offers ended contracts only for what can be asked for about them', async () => {
    const { element, provider } = await mount<RequestFormElement>(ofType('payoff_quote'), { invoices: 900 });
    const ended = (await endedContracts(provider)).map(({ id }) => id);
    expect(ended).to.not.deep.equal([]);
    const offered = async (type: string): Promise<string[]> => {
      element.type = type;
      await ready(element);
      await waitUntil(() => deepQueryAll(element, '[name=contractId] option').length > 1);
      const options = deepQueryAll<HTMLOptionElement>(element, '[name=contractId] option');
      return [...options].map(({ value }) => value).filter((id) => ended.includes(id));
    };
    for (const type of ['payoff_quote', 'early_termination', 'rescheduling', 'contract_change']) {
      expect(await offered(type), type).to.deep.equal([]);
    }
    for (const type of ['contract_copy', 'annual_statement', 'generic']) {
      expect(await offered(type), type).to.not.deep.equal([]);
    }
  });

  it('says what is wrong at the field and in a summary that takes the focus', async () => {
    const { element, control } = await mount<RequestFormElement>(ofType('iban_change'));
    fill(element, 'iban', 'IT60 X054 2811 1010 0000 0123 457');
    await press(element, 'Send request');
    await waitUntil(() => deepQuery(element, '.summary'));
    expect(element.shadowRoot?.activeElement?.className).to.equal('summary');
    expect(allByRole(element, 'link').map((link) => textOf(link))[0]).to.match(
      /^IBAN: This is not a valid IBAN/,
    );
    expect(sentCount(control)).to.equal(0);
  });
});
