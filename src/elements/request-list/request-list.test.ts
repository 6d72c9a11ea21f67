import { expect } from '@open-wc/testing';
import {
  allByRole,
  auditStates,
  byRole,
  byText,
  deepQuery,
  expectEvent,
  mount,
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { RequestOpenEvent, RequestStartEvent } from '../start-events.ts';
import { choose, nextDownload, shownNames } from '../list-suite.fixture.ts';
import { defineRequestList } from './define.ts';
import type { RequestListElement } from './request-list.ts';

defineRequestList();

const TAG = '<lease-request-list></lease-request-list>';
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');
const rowOf = (element: Element, words: RegExp) => {
  const row = allByRole(element, 'row').find((each) => words.test(textOf(each)));
  if (!row) throw new Error(`No row ${String(words)} in ${textOf(element)}`);
  return deepQuery(row, '[part~=link]')!;
};
const type = (element: Element, name: string, text: string) => {
  const control = deepQuery<HTMLTextAreaElement>(element, `[name=${name}]`)!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};
const writes = (requests: readonly { method: string; path: string; status: number }[]) =>
  requests
    .filter(({ method }) => method === 'POST')
    .map(({ path, status }) => `${path.split('/').at(-1)} ${status}`);

describe('<lease-request-list>', () => {
  beforeEach(() => localStorage.clear());

  it('shows state, kind, day and contract of every request', async () => {
    const { element } = await mount<RequestListElement>(TAG, { width: 1200 });
    const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
    expect(heads.slice(0, 6)).to.deep.equal([
      'Number',
      'Request',
      'State',
      'Sent',
      'Contract',
      'Expected by',
    ]);
    expect(textOf(element)).to.match(/Rescheduling.*(Sent|In review|Your answer is needed)/);
  });

  it('opens a request over the page with timeline, conversation and what was asked, unless the host takes over', async () => {
    const { element } = await mount<RequestListElement>(TAG);
    element.addEventListener('lease-request-open', (event) => event.preventDefault(), { once: true });
    const asking = expectEvent<RequestOpenEvent>(element, 'lease-request-open');
    rowOf(element, /Authorisation to travel/).click();
    expect((await asking).requestId).to.be.a('string');
    expect(Boolean(dialog(element))).to.equal(false);
    rowOf(element, /Authorisation to travel/).click();
    await waitUntil(() => dialog(element));
    await ready(element);
    const text = textOf(element);
    expect(text).to.match(/What you asked for.*Countries.*What happened.*Sent.*Done.*Documents/);
    expect(element.requestId).to.be.a('string');
    byRole(element, 'button', 'Close').click();
    await waitUntil(() => !dialog(element));
    expect(element.requestId).to.equal(undefined);
  });

  it('offers a reply only when all above it is there, so that its button does not move away', async () => {
    const options = { early: true, scenario: 'requestTypes.slow', slowMs: 1000 } as const;
    const { element } = await mount<RequestListElement>(TAG, options);
    await waitUntil(() => allByRole(element, 'row').length > 1);
    rowOf(element, /Your answer is needed/).click();
    await waitUntil(() => textOf(element).includes('What happened'));
    expect(Boolean(deepQuery(element, '[name=body]'))).to.equal(false);
    await waitUntil(() => deepQuery(element, '[name=body]'));
    const before = byRole(element, 'button', 'Send answer').getBoundingClientRect().top;
    expect(Boolean(deepQuery(element, 'lease-ui-file-field'))).to.equal(true);
    await ready(element);
    expect(byRole(element, 'button', 'Send answer').getBoundingClientRect().top).to.equal(before);
  });

  it('answers the question of the lessor, once', async () => {
    const { element, control } = await mount<RequestListElement>(TAG);
    rowOf(element, /Your answer is needed/).click();
    await waitUntil(() => dialog(element));
    await ready(element);
    byRole(element, 'button', 'Send answer').click();
    await waitUntil(() => textOf(element).includes('This is needed.'));
    type(element, 'body', 'The balance sheet follows by mail.');
    const send = byRole(element, 'button', 'Send answer');
    send.click();
    send.click();
    await waitUntil(() => textOf(element).includes('Your answer was sent.'));
    await ready(element);
    expect(writes(control.requests)).to.deep.equal(['answer 200']);
    expect(textOf(element)).to.include('The balance sheet follows by mail.');
    expect(textOf(element)).to.include('In review');
  });

  it('writes a message, and keeps it when it did not arrive', async () => {
    const { element, control } = await mount<RequestListElement>(TAG);
    rowOf(element, /Message to customer service/).click();
    await waitUntil(() => dialog(element));
    await ready(element);
    type(element, 'body', 'Is there any news?');
    control.setScenario('requests.serverError');
    byRole(element, 'button', 'Send message').click();
    await waitUntil(() => textOf(element).includes('We do not know whether this arrived'));
    expect(deepQuery<HTMLTextAreaElement>(element, '[name=body]')!.value).to.equal('Is there any news?');
    control.setScenario('default');
    byRole(element, 'button', 'Send message').click();
    await waitUntil(() => textOf(element).includes('Your message was sent.'));
    expect(writes(control.requests).filter((each) => each.endsWith('201'))).to.deep.equal([
      'add-message 201',
    ]);
  });

  it('withdraws a request after asking, and says so in the list', async () => {
    const { element, control } = await mount<RequestListElement>(TAG);
    const before = shownNames(element).length;
    const number = rowOf(element, /Message to customer service/).textContent.trim();
    await choose(element, `Actions for ${number}`, 'Withdraw');
    await waitUntil(() => dialog(element));
    await ready(element);
    byText(element, 'Withdraw this request?');
    type(element, 'reason', 'Found the answer.');
    byRole(element, 'button', 'Withdraw the request').click();
    await waitUntil(() => textOf(element).includes('The request was withdrawn.'));
    await ready(element);
    expect(writes(control.requests)).to.deep.equal(['cancel 200']);
    expect(textOf(element)).to.include('Withdrawn');
    expect(shownNames(element)).to.have.length(before);
  });

  it('says when the request has changed meanwhile, and shows it as it is now', async () => {
    const { element, control } = await mount<RequestListElement>(TAG);
    const number = rowOf(element, /Message to customer service/).textContent.trim();
    await choose(element, `Actions for ${number}`, 'Withdraw');
    await waitUntil(() => dialog(element));
    await ready(element);
    control.setScenario('requests.precondition');
    byRole(element, 'button', 'Withdraw the request').click();
    await waitUntil(() => textOf(element).includes('has changed meanwhile'));
  });

  it('opens the form for a new request in its place, unless the host takes over', async () => {
    const { element } = await mount<RequestListElement>(TAG);
    element.addEventListener('lease-request-start', (event) => event.preventDefault(), { once: true });
    const asking = expectEvent<RequestStartEvent>(element, 'lease-request-start');
    byRole(element, 'button', 'New request').click();
    await asking;
    expect(Boolean(dialog(element))).to.equal(false);
    byRole(element, 'button', 'New request').click();
    await waitUntil(() => dialog(element));
    await ready(element);
    byText(element, 'What do you need?');
  });

  it('exports what is filtered', async () => {
    const { element } = await mount<RequestListElement>(TAG);
    const file = nextDownload();
    await choose(element, 'Export', 'Export as CSV');
    expect(await (await file).blob.text()).to.include('Rescheduling');
  });

  it('passes the audit with a request open, light and dark, wide and narrow', async () => {
    await auditStates('lease-request-list', {
      states: {
        list: {},
        open: {
          act: async (element) => {
            rowOf(element, /Your answer is needed/).click();
            await waitUntil(() => dialog(element));
            await ready(element);
          },
        },
      },
    });
  }).timeout(240_000);
});
