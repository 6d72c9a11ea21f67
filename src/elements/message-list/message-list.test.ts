import { expect } from '@open-wc/testing';
import { MessagesResource } from '../../../sdk/index.ts';
import {
  allByRole,
  allByText,
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
import type { MountOptions } from '../../testing/index.ts';
import { asked, choose, nextDownload, shownNames } from '../list-suite.fixture.ts';
import { defineMessageList } from './define.ts';
import type { MessageOpenEvent, MessageSentEvent } from './message-list.events.ts';
import type { MessageListElement } from './message-list.ts';

defineMessageList();

const TAG = '<lease-message-list></lease-message-list>';
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');
const rows = (element: Element) => deepQueryAll(element, '[role=row]').slice(1);
const writes = (control: { requests: readonly { method: string; path: string; status: number }[] }) =>
  control.requests.filter(({ method, path }) => method === 'POST' && /\/(messages|reply)$/.test(path));

function fill(element: Element, id: string, value: string): void {
  const control = deepQuery<HTMLTextAreaElement>(element, `#${id}`)!;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openRow(element: Element, match: (row: Element) => boolean) {
  await waitUntil(() => rows(element).some(match));
  rows(element).find(match)!.querySelector<HTMLElement>('[part~=link]')!.click();
  await waitUntil(() => dialog(element));
  await ready(element);
}

async function compose(options: MountOptions = {}) {
  const mounted = await mount<MessageListElement>(TAG, options);
  byRole(mounted.element, 'button', 'Write a message').click();
  await waitUntil(() => dialog(mounted.element) && deepQuery(mounted.element, '#topic'));
  return mounted;
}

function write(element: Element): void {
  fill(element, 'topic', 'invoice_balance');
  fill(element, 'subject', 'About my balance');
  fill(element, 'body', 'What is open?');
}

describe('<lease-message-list>', () => {
  beforeEach(() => localStorage.clear());

  describe('inbox', () => {
    it('shows what was sent, by whom, about what, and whether it is read', async () => {
      const { element } = await mount<MessageListElement>(TAG, { width: 1400 });
      const heads = allByRole(element, 'columnheader').map((head) => head.textContent?.trim());
      expect(heads.slice(0, 7)).to.deep.equal([
        'Subject',
        'Message',
        'From',
        'Topic',
        'Files',
        'Sent',
        'State',
      ]);
      for (const topic of ['Contract status', 'Invoice balance', 'Payment terms'])
        expect(allByText(element, topic).length, topic).to.be.greaterThan(0);
      expect(allByText(element, 'Unread').length).to.be.greaterThan(1);
    });

    it('narrows to unread, received and sent ones, and to those about a request', async () => {
      const { element, control } = await mount<MessageListElement>(TAG);
      byRole(element, 'radio', 'Unread').click();
      await ready(element);
      expect(asked(control, 'messages').at(-1)?.query).to.include('unread=true');
      byRole(element, 'radio', 'Sent').click();
      await ready(element);
      expect(asked(control, 'messages').at(-1)?.query).to.include('from=customer').and.not.include('unread');
      element.requestId = 'nobody';
      await ready(element);
      expect(asked(control, 'messages').at(-1)?.query).to.include('requestId=nobody');
    });

    it('marks a message as read and as unread from its row', async () => {
      const { element, control } = await mount<MessageListElement>(TAG);
      byRole(element, 'radio', 'Unread').click();
      await ready(element);
      const [first = ''] = shownNames(element);
      const before = rows(element).length;
      await choose(element, `Actions for ${first}`, 'Mark as read');
      await waitUntil(() => control.requests.some(({ path }) => path.endsWith('/mark-read')));
      await ready(element);
      await waitUntil(() => rows(element).length < before || shownNames(element)[0] !== first);
    });
  });

  describe('conversation', () => {
    it('opens with its text as plain text, and is read from then on', async () => {
      const { element, control } = await mount<MessageListElement>(TAG, { width: 1400 });
      await openRow(element, (row) => textOf(row).includes('Unread'));
      await waitUntil(() => control.requests.some(({ path }) => path.endsWith('/mark-read')));
      const body = deepQuery(element, '.letter-body')!;
      expect(body.childElementCount).to.equal(0);
      expect(getComputedStyle(body).whiteSpace).to.match(/pre-wrap|preserve/);
    });

    it('saves a copy of the invoice that came with it, and says when it cannot', async () => {
      const { element, control } = await mount<MessageListElement>(TAG, { width: 1400 });
      await openRow(element, (row) => / 1 file /.test(textOf(row)));
      const [attachment] = deepQueryAll(element, '.attached button');
      const file = nextDownload();
      attachment!.click();
      const { name, blob } = await file;
      expect(name).to.match(/\.pdf$/);
      expect((await blob.text()).startsWith('%PDF-')).to.equal(true);
      control.setScenario('messages.notFound');
      attachment!.click();
      await waitUntil(() => allByText(element, /file could not be fetched/).length);
    });

    it('is answered, once, and shows the answer', async () => {
      const { element, control } = await mount<MessageListElement>(TAG, { width: 1400 });
      await openRow(element, (row) => textOf(row).includes('Payment terms'));
      fill(element, 'body', 'Thank you.');
      const sent = expectEvent<MessageSentEvent>(element, 'lease-message-sent');
      const button = byRole(element, 'button', 'Reply');
      button.click();
      button.click();
      expect((await sent).message.body).to.equal('Thank you.');
      await ready(element);
      expect(writes(control)).to.have.length(1);
      await waitUntil(() => deepQueryAll(element, '.letter-body').length === 2);
      expect(textOf(element)).to.include('Thank you.');
      expect(allByText(element, 'Sent').length).to.be.greaterThan(0);
    });

    it('opens the message that a link names, and leads to the request it is about', async () => {
      const { element, control, provider } = await mount<MessageListElement>(TAG, {
        routes: { request: '#/requests/{id}' },
      });
      const { items } = await provider.value!.client.resource(MessagesResource).list();
      const about = items.find(({ requestId }) => requestId)!;
      element.messageId = about.id;
      await waitUntil(() => dialog(element));
      await ready(element);
      byText(element, about.subject);
      const link = byRole<HTMLAnchorElement>(element, 'link', 'Open the request');
      expect(link.hash).to.equal(`#/requests/${about.requestId}`);
      expect(control.requests.some(({ path }) => path.endsWith(`/messages/${about.id}`))).to.equal(true);
    });

    it('can be taken over by the host', async () => {
      const { element } = await mount<MessageListElement>(TAG);
      element.addEventListener('lease-message-open', (event) => event.preventDefault(), { once: true });
      const asking = expectEvent<MessageOpenEvent>(element, 'lease-message-open');
      deepQuery(element, '[part~=link]')!.click();
      expect((await asking).message.subject).to.be.a('string');
      expect(Boolean(dialog(element))).to.equal(false);
    });
  });

  describe('writing', () => {
    it('says what is missing, in a summary that takes the focus', async () => {
      const { element, control } = await compose();
      byRole(element, 'button', 'Send').click();
      await waitUntil(() => deepActiveElement()?.classList.contains('summary'));
      byText(element, 'Put 3 things right');
      expect(writes(control)).to.have.length(0);
    });

    it('sends a letter with a file that was uploaded', async () => {
      const { element } = await compose();
      write(element);
      const picker = deepQuery<HTMLInputElement>(element, '#pick')!;
      const files = new DataTransfer();
      files.items.add(new File(['%PDF-1.4\n%%EOF\n'], 'order.pdf', { type: 'application/pdf' }));
      picker.files = files.files;
      picker.dispatchEvent(new Event('change'));
      const sent = expectEvent<MessageSentEvent>(element, 'lease-message-sent');
      byRole(element, 'button', 'Send').click();
      const { message } = await sent;
      expect(message.attachments.map(({ fileName }) => fileName)).to.deep.equal(['order.pdf']);
      await waitUntil(() => allByText(element, 'Sent').length);
      expect(Object.keys(localStorage).filter((key) => key.includes('message:'))).to.deep.equal([]);
    });

    it('keeps what was typed when the lessor fails, and sends it once in the end', async () => {
      const { element, control } = await compose();
      write(element);
      control.setScenario('messages.invalid');
      byRole(element, 'button', 'Send').click();
      await waitUntil(() => deepQuery(element, '[part~=outcome]')?.dataset['kind'] === 'failed');
      expect(deepQuery<HTMLTextAreaElement>(element, '#body')!.value).to.equal('What is open?');
      control.setScenario('messages.offline');
      byRole(element, 'button', 'Send').click();
      await waitUntil(() => deepQuery(element, '[part~=outcome]')?.dataset['kind'] === 'unknown', 'unknown');
      control.setScenario('default');
      const sent = expectEvent<MessageSentEvent>(element, 'lease-message-sent');
      byRole(element, 'button', 'Send again').click();
      await sent;
      expect(writes(control).filter(({ status }) => status === 201)).to.have.length(1);
    });

    it('brings back what was typed and not sent', async () => {
      const first = await compose();
      write(first.element);
      first.box.remove();
      const { element } = await compose();
      expect(deepQuery<HTMLTextAreaElement>(element, '#body')!.value).to.equal('What is open?');
      byRole(element, 'button', 'Start over').click();
      await waitUntil(() => deepQuery<HTMLTextAreaElement>(element, '#body')!.value === '');
    });

    it('is not offered to who may only read', async () => {
      const { element } = await mount<MessageListElement>(TAG, { role: 'readonly' });
      expect(allByRole(element, 'button', 'Write a message')).to.have.length(0);
    });
  });

  describe('keyboard', () => {
    it('opens a message from the grid and comes back to it', async () => {
      const { element } = await mount<MessageListElement>(TAG);
      await tabTo((focused) => focused.closest('[role=grid]') !== null);
      await press('ArrowDown');
      await press('Enter');
      await waitUntil(() => dialog(element));
      await press('Escape');
      await waitUntil(() => !dialog(element));
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      await auditStates('lease-message-list', {
        widths: [1280, 320],
        states: {
          ready: {},
          empty: { scenario: 'messages.empty' },
          conversation: {
            act: async (element) => {
              deepQuery(element, '[part~=link]')?.click();
              await ready(element);
            },
          },
          'new message': {
            act: async (element) => {
              byRole(element, 'button', 'Write a message').click();
              await waitUntil(() => deepQuery(element, '#topic'));
              byRole(element, 'button', 'Send').click();
            },
          },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
