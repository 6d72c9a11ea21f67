import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  byText,
  deepQuery,
  mount,
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import { CustomersResource } from '../../../sdk/index.ts';
import { defineRequestForm } from './define.ts';
import { attach, controlOf, fileStates, fill, press, sentCount, tries } from './request-form.fixture.ts';
import type { RequestFormElement } from './request-form.ts';

defineRequestForm();

const GENERIC = '<lease-request-form type="generic"></lease-request-form>';
const SEND = 'Send request';
const UNKNOWN = 'We do not know whether this arrived';

async function written(options: Parameters<typeof mount>[1] = {}) {
  const mounted = await mount<RequestFormElement>(GENERIC, options);
  fill(mounted.element, 'subject', 'Green card');
  fill(mounted.element, 'message', 'Does it cover Albania as well?');
  return mounted;
}

/** Typing is kept a moment after the last key, and when the page is left. */
const leave = () => window.dispatchEvent(new Event('pagehide'));
const pdf = (name = 'proof.pdf', text = 'one') =>
  new File([`%PDF-1.4 ${text}`], name, { type: 'application/pdf', lastModified: 1 });

describe('<lease-request-form>: faults', () => {
  beforeEach(() => localStorage.clear());

  it('makes one request of two presses', async () => {
    const { element, control } = await written({ latencyMs: 50 });
    const send = byRole(element, 'button', SEND);
    send.click();
    send.click();
    await waitUntil(() => textOf(element).includes('is on its way'));
    expect(sentCount(control)).to.equal(1);
    expect(tries(control)).to.have.length(1);
  });

  for (const scenario of ['offline', 'serverError'] as const) {
    it(`says that nobody knows after ${scenario}, and sends the same again without doing it twice`, async () => {
      const { element, control } = await written();
      control.setScenario(`requests.${scenario}`);
      byRole(element, 'button', SEND).click();
      await waitUntil(() => textOf(element).includes(UNKNOWN));
      expect(controlOf(element, 'subject').value).to.equal('Green card');
      expect(controlOf(element, 'subject').matches(':disabled')).to.equal(true);
      control.setScenario('default');
      await press(element, 'Send again');
      await waitUntil(() => textOf(element).includes('is on its way'));
      expect(sentCount(control)).to.equal(1);
    });
  }

  it('makes one request when the answer was lost and the page was loaded again', async () => {
    const { element, provider, control } = await written();
    const inner = provider.fetch!;
    const keys: (string | null)[] = [];
    let lose = true;
    provider.fetch = async (input, init) => {
      const request = new Request(input, init);
      const isWrite = request.method === 'POST' && request.url.endsWith('/requests');
      if (isWrite) keys.push(request.headers.get('idempotency-key'));
      const response = await inner(request);
      if (isWrite && lose) throw new TypeError('Failed to fetch');
      return response;
    };
    await ready(element);
    fill(element, 'subject', 'Green card');
    fill(element, 'message', 'Does it cover Albania as well?');
    byRole(element, 'button', SEND).click();
    await waitUntil(() => textOf(element).includes(UNKNOWN));
    leave();
    element.remove();
    lose = false;
    const again = document.createElement('lease-request-form');
    again.setAttribute('type', 'generic');
    provider.append(again);
    await ready(again);
    byText(again, UNKNOWN);
    await press(again, 'Send again');
    await waitUntil(() => textOf(again).includes('is on its way'));
    expect(new Set(keys).size).to.equal(1);
    const numbers = new Set(/RQ?[\w-]+/.exec(textOf(again)));
    expect(numbers.size).to.equal(1);
    expect(tries(control).every((status) => status === 201 || status === 200)).to.equal(true);
  });

  for (const [scenario, title] of [
    ['conflict', 'This was already under way'],
    ['precondition', 'This has changed in the meantime'],
    ['invalid', /cannot be accepted|Put .* right/],
    ['rateLimited', /is on its way|Too many requests/],
    ['forbidden', 'You have no access to this'],
  ] as const) {
    it(`tells the truth after ${scenario}, and keeps what was typed`, async () => {
      const { element, control } = await written();
      control.setScenario(`requests.${scenario}`);
      byRole(element, 'button', SEND).click();
      await waitUntil(() =>
        typeof title === 'string' ? textOf(element).includes(title) : title.test(textOf(element)),
      );
      await ready(element);
      if (textOf(element).includes('is on its way')) return expect(sentCount(control)).to.equal(1);
      expect(controlOf(element, 'subject').value).to.equal('Green card');
      control.setScenario('default');
      await press(element, SEND);
      await waitUntil(() => textOf(element).includes('is on its way'));
      return expect(sentCount(control)).to.equal(1);
    });
  }

  it('keeps a draft across a reload, and asks before it throws it away', async () => {
    const { element, provider } = await written();
    leave();
    element.remove();
    const again = document.createElement('lease-request-form');
    again.setAttribute('type', 'generic');
    provider.append(again);
    await ready(again);
    expect(controlOf(again, 'subject').value).to.equal('Green card');
    byText(again, 'We kept what you typed last time.');
    await press(again, 'Start over');
    byText(again, 'Throw away what you typed?');
    await press(again, 'Keep it');
    expect(controlOf(again, 'subject').value).to.equal('Green card');
    await press(again, 'Start over');
    await press(again, 'Throw it away');
    expect(controlOf(again, 'subject').value).to.equal('');
  });

  it('marks what was begun where one chooses, until it is thrown away or sent', async () => {
    const { element } = await written();
    const marked = () =>
      allByRole(element, 'button', /begun this request/).map((button) => button.getAttribute('value'));
    await press(element, 'All requests');
    expect(marked()).to.deep.equal(['generic']);
    byText(element, 'Draft');
    await press(element, /Message to customer service/);
    fill(element, 'subject', '');
    fill(element, 'message', '');
    await press(element, 'All requests');
    expect(marked(), 'what was typed and taken away again').to.deep.equal([]);
    await press(element, /Message to customer service/);
    fill(element, 'subject', 'Green card');
    fill(element, 'message', 'Does it cover Albania as well?');
    await press(element, 'All requests');
    expect(marked()).to.deep.equal(['generic']);
    await press(element, /Message to customer service/);
    await press(element, SEND);
    await press(element, 'Make another request');
    expect(marked(), 'what was sent').to.deep.equal([]);
  });

  it('shows nothing of one customer to another', async () => {
    const { element, provider } = await written({ role: 'staff' });
    await attach(element, pdf());
    const before = provider.value!.scope;
    const { client, session } = provider.value!;
    const { items } = await client.resource(CustomersResource).list({});
    const now = session.value?.customer?.id;
    provider.customerId = items.find(({ id }) => id !== now)?.id;
    await waitUntil(() => provider.value?.session.status === 'ready' && provider.value.scope !== before);
    await ready(element);
    expect(controlOf(element, 'subject').value).to.equal('');
    expect(fileStates(element)).to.deep.equal([]);
    provider.customerId = now;
    await waitUntil(() => provider.value?.session.status === 'ready' && provider.value.scope === before);
    await ready(element);
    expect(controlOf(element, 'subject').value).to.equal('Green card');
  });

  it('lands what the lessor refuses at its field, and in the summary', async () => {
    const { element, provider } = await written();
    const inner = provider.fetch!;
    provider.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'POST' || !request.url.endsWith('/requests')) return inner(request);
      const errors = [{ pointer: '/payload/subject', code: 'too_long', params: { max: 5 } }];
      const body = { type: 'https://lessor.example/problems/validation', status: 422, title: 'x', errors };
      return Response.json(body, { status: 422, headers: { 'content-type': 'application/problem+json' } });
    };
    await ready(element);
    await press(element, SEND);
    await waitUntil(() => deepQuery(element, '.summary'));
    byText(element, 'Subject: Use no more than 5 characters.');
    expect(controlOf(element, 'subject').getAttribute('aria-invalid')).to.equal('true');
    allByRole(element, 'link', /^Subject/)[0]?.click();
    expect(element.shadowRoot?.activeElement).to.equal(controlOf(element, 'subject'));
    fill(element, 'subject', 'Card');
    await ready(element);
    expect(controlOf(element, 'subject').getAttribute('aria-invalid')).to.equal(null);
  });
});

describe('<lease-request-form>: files', () => {
  beforeEach(() => localStorage.clear());

  it('checks kind, size, number and emptiness before anything leaves', async () => {
    const { element, control } = await written();
    const uploads = () => control.requests.filter(({ path }) => path.includes('/uploads')).length;
    await attach(element, new File(['x'], 'run.exe', { type: 'application/x-msdownload' }));
    byText(element, 'run.exe is of a kind that is not accepted.');
    await attach(element, new File([], 'nothing.pdf', { type: 'application/pdf' }));
    byText(element, 'nothing.pdf is empty.');
    const huge = new File([new Uint8Array(10 * 1_048_576 + 1)], 'huge.pdf', { type: 'application/pdf' });
    await attach(element, huge);
    expect(textOf(element)).to.include('huge.pdf is larger than');
    expect(uploads()).to.equal(0);
    await attach(element, ...Array.from({ length: 6 }, (_, index) => pdf(`p${index}.pdf`, String(index))));
    byText(element, 'No more than 5 files can be attached.');
    await waitUntil(() => fileStates(element).every((state) => state.endsWith('done')));
    expect(fileStates(element)).to.have.length(5);
  });

  it('takes the same file once, whatever it is called', async () => {
    const { element } = await written();
    await attach(element, pdf());
    await waitUntil(() => fileStates(element).join() === 'proof.pdf done');
    await attach(element, pdf());
    byText(element, 'proof.pdf is in the list already.');
    await attach(element, pdf('copy.pdf'));
    await waitUntil(() => textOf(element).includes('copy.pdf is in the list already.'));
    expect(fileStates(element)).to.deep.equal(['proof.pdf done']);
  });

  it('stops a file that is taken away, and sends the rest along', async () => {
    const { element, control } = await written({ latencyMs: 30 });
    await attach(element, pdf('a.pdf', 'a'), pdf('b.pdf', 'b'));
    byRole(element, 'button', 'Remove a.pdf').click();
    await waitUntil(() => fileStates(element).join() === 'b.pdf done');
    await press(element, SEND);
    await waitUntil(() => textOf(element).includes('is on its way'));
    expect(sentCount(control)).to.equal(1);
  });

  it('goes on with a file once the connection is back, and waits for it before it sends', async () => {
    const { element, control } = await written();
    control.setScenario('uploads.offline');
    await attach(element, pdf());
    await waitUntil(() => fileStates(element).join() === 'proof.pdf failed');
    await press(element, SEND);
    await waitUntil(() => textOf(element).includes('A file has not arrived.'));
    expect(sentCount(control)).to.equal(0);
    control.setScenario('default');
    window.dispatchEvent(new Event('online'));
    await press(element, SEND);
    await waitUntil(() => textOf(element).includes('is on its way'));
    expect(sentCount(control)).to.equal(1);
  });

  it('keeps finished files in the draft', async () => {
    const { element, provider } = await written();
    await attach(element, pdf());
    await waitUntil(() => fileStates(element).join() === 'proof.pdf done');
    leave();
    element.remove();
    const again = document.createElement('lease-request-form');
    again.setAttribute('type', 'generic');
    provider.append(again);
    await ready(again);
    expect(fileStates(again)).to.deep.equal(['proof.pdf done']);
    await press(again, SEND);
    await waitUntil(() => textOf(again).includes('is on its way'));
  });
});
