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
import type { RequestSubmittedEvent } from '../start-events.ts';
import { defineRequestForm } from './define.ts';
import { fill, press, sentCount } from './request-form.fixture.ts';
import type { RequestFormElement } from './request-form.ts';

defineRequestForm();

const TAG = '<lease-request-form></lease-request-form>';
const ofType = (type: string) => `<lease-request-form type="${type}"></lease-request-form>`;

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
    const contracts = provider.value!.client.resource(ContractsResource);
    const { items } = await contracts.list({ status: ['bought_out', 'closed'], closed: true, limit: 100 });
    const offered = [...deepQueryAll<HTMLOptionElement>(element, '[name=contractId] option')];
    const ended = items.find(({ id }) => offered.some(({ value }) => value === id));
    fill(element, 'contractId', ended!.id);
    fill(element, 'effectiveOn', '2027-01-15');
    await press(element, 'Send request');
    await waitUntil(() => textOf(element).includes('This request is not possible now'));
    expect(textOf(element)).to.include('The contract has ended.').and.not.include('under way');
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
