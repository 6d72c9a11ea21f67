/** The sign-in page of the demo: what comes after signing in, and the phone and mailbox that a visitor lacks. */
import type { DemoControl, LeaseProviderElement } from 'leasekit';
import { words } from './copy.ts';
import { readSettings } from './settings.ts';

/** How often the mailbox is looked into, in milliseconds. */
const EVERY = 500;

type Sent = DemoControl['outbox'][number];

const say = words(readSettings());
const provider = document.querySelector<LeaseProviderElement>('lease-provider');
const post = document.querySelector<HTMLElement>('.post');

function entry({ channel, to, code, token }: Sent): HTMLLIElement {
  const item = document.createElement('li');
  item.append(`${channel} → ${to}: `);
  if (code)
    item.append(`${say('signin.code')} `, Object.assign(document.createElement('b'), { textContent: code }));
  if (token) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say('signin.link');
    // A real link carries it in its address; here the page hands it over.
    button.addEventListener('click', () =>
      document.querySelector('lease-login')?.setAttribute('reset-token', token),
    );
    item.append(button);
  }
  return item;
}

let shown = 0;
setInterval(() => {
  const sent = provider?.demoControl?.outbox.filter(({ code, token }) => code ?? token) ?? [];
  if (!post || sent.length === shown) return;
  shown = sent.length;
  post.querySelector('ul')?.replaceChildren(...sent.slice(-3).reverse().map(entry));
}, EVERY);

provider?.addEventListener('lease-session-change', (event) => {
  const account = document.querySelector<HTMLElement>('lease-account-settings');
  if (account) account.hidden = event.status !== 'ready';
});
