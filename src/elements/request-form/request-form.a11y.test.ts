import { expect } from '@open-wc/testing';
import {
  auditStates,
  byRole,
  deepQuery,
  mount,
  press,
  ready,
  tabTo,
  textOf,
  type,
  waitUntil,
} from '../../testing/index.ts';
import { defineRequestForm } from './define.ts';
import { controlOf, fill } from './request-form.fixture.ts';
import type { RequestFormElement } from './request-form.ts';

defineRequestForm();

const of = (code: string) => `<lease-request-form type="${code}"></lease-request-form>`;
const send = async (element: HTMLElement) => {
  byRole(element, 'button', 'Send request').click();
  await ready(element);
};

describe('<lease-request-form>: for everybody', () => {
  beforeEach(() => localStorage.clear());

  it('passes the audit in every state, light and dark, wide and narrow', async () => {
    await auditStates('lease-request-form', {
      states: {
        choice: {},
        wrong: { markup: of('travel_authorization'), act: send },
        address: { markup: of('location_change') },
        account: { markup: of('iban_change') },
        sent: {
          markup: of('generic'),
          act: async (element) => {
            fill(element, 'subject', 'Green card');
            fill(element, 'message', 'Does it cover Albania as well?');
            await send(element);
          },
        },
        'not offered': { scenario: 'requests.notOffered' },
      },
    });
  }).timeout(240_000);

  it('is filled and sent with the keyboard alone', async () => {
    const { element } = await mount<RequestFormElement>('<lease-request-form></lease-request-form>');
    await tabTo((focused) => /Message to customer service/.test(textOf(focused)));
    await press('Enter');
    await waitUntil(() => deepQuery(element, '[name=subject]'));
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'type-title');
    await tabTo((focused) => focused === controlOf(element, 'subject'));
    await type('Green card');
    await press('Tab');
    await type('Does it cover Albania as well?');
    await tabTo((focused) => /Send request/.test(focused.textContent ?? ''));
    await press('Enter');
    await waitUntil(() => textOf(element).includes('is on its way'));
    await waitUntil(() => element.shadowRoot?.activeElement?.className === 'sent');
  });

  it('preselects type, contract and asset, and says why a type cannot be asked for', async () => {
    const { element } = await mount<RequestFormElement>(of('contract_copy'));
    const list = controlOf(element, 'contractId') as HTMLSelectElement;
    const id = list.options[2]!.value;
    element.contractId = id;
    await ready(element);
    expect(controlOf(element, 'contractId').value).to.equal(id);
    element.contractId = undefined;
    element.type = 'cover_note';
    await ready(element);
    const asset = (controlOf(element, 'assetId') as HTMLSelectElement).options[1]!.value;
    element.assetId = asset;
    await ready(element);
    expect(controlOf(element, 'assetId').value).to.equal(asset);
  });

  it('adds drivers and takes them away again', async () => {
    const { element } = await mount<RequestFormElement>(of('travel_authorization'));
    fill(element, 'drivers/0', 'Anna Bianchi');
    byRole(element, 'button', 'Add another: Driver').click();
    await ready(element);
    fill(element, 'drivers/1', 'Paolo Verdi');
    byRole(element, 'button', 'Add another: Driver').click();
    await ready(element);
    expect(deepQuery(element, '[name="drivers/2"]')).to.not.equal(undefined);
    byRole(element, 'button', 'Remove Driver 1').click();
    await ready(element);
    expect(controlOf(element, 'drivers/0').value).to.equal('Paolo Verdi');
  });

  it('speaks another language at once', async () => {
    const { element, provider } = await mount<RequestFormElement>(of('generic'));
    fill(element, 'subject', 'Carta verde');
    provider.locale = 'it';
    await waitUntil(
      () => textOf(element).includes('Invia la richiesta') && textOf(element).includes('Oggetto'),
    );
    expect(controlOf(element, 'subject').value).to.equal('Carta verde');
  });
});
