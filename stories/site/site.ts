/** The lessor's own site: header, footer and copy. Leasekit is embedded as any site would embed it. */
import './site.css';
import 'leasekit/define';
import type { LeaseProviderElement, RequestStartEvent } from 'leasekit';
import { words } from './copy.ts';
import { demoSettings } from './demo-settings.ts';
import { followLanguage, lessorOf, readSettings, type Settings } from './settings.ts';
import { serviceDesk } from './service-desk.ts';

const PAGES = [
  'overview',
  'contracts',
  'invoices',
  'payments',
  'pay',
  'assets',
  'insurance',
  'requests',
  'documents',
  'messages',
  'reports',
  'claims',
  'account',
  'users',
  'portal',
] as const;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function header(say: (key: string) => string, page: string): HTMLElement {
  const link = (target: string, key: string) =>
    element(
      'a',
      { href: `${target}.html`, ...(page === target ? { 'aria-current': 'page' } : {}) },
      say(key),
    );
  const links = page === 'index' ? [] : PAGES.map((target) => link(target, `nav.${target}`));
  return element(
    'header',
    { class: 'site-header' },
    element('a', { class: 'skip', href: '#content' }, say('skip')),
    element(
      'a',
      { class: 'brand', href: 'index.html' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }),
      say('name'),
    ),
    element('nav', { 'aria-label': say('nav.area') }, ...links),
    ...(page === 'index' ? [element('a', { class: 'area', href: 'portal.html' }, say('nav.area'))] : []),
  );
}

function footer(say: (key: string) => string): HTMLElement {
  const phone = element('a', { href: `tel:${say('phone').replaceAll(' ', '')}` }, say('phone'));
  const email = element('a', { href: `mailto:${say('email')}` }, say('email'));
  return element(
    'footer',
    { class: 'site-footer' },
    element('p', {}, say('footer.line')),
    element('p', {}, phone, email),
  );
}

/** The three lines an embedder writes: which lessor, which language, which pages explain a figure. */
function connect(provider: LeaseProviderElement, settings: Settings): void {
  provider.demoOptions = {
    ...lessorOf(settings),
    // Codes expire and can be sent again as time goes on.
    clock: 'running',
    signedIn: document.body.dataset['page'] !== 'signin',
  };
  provider.locale = settings.locale;
  followLanguage(settings, (locale) => (provider.locale = locale));
  provider.colorScheme = settings.scheme;
  provider.routes = {
    dashboard: 'overview.html',
    contracts: 'contracts.html',
    contract: 'contract.html?id={id}',
    invoices: 'invoices.html',
    invoice: 'invoices.html?invoice={id}',
    payments: 'payments.html',
    payment: 'payments.html?payment-id={id}',
    pay: 'pay.html',
    promise: 'pay.html?way=promise',
    confirm: 'pay.html?way=confirm',
    assets: 'assets.html',
    policies: 'insurance.html',
    requests: 'requests.html',
    request: 'requests.html?request={id}',
    requestNew: 'requests.html',
    documents: 'documents.html',
    autopay: 'autopay.html',
    payoff: 'payoff.html',
    account: 'account.html',
    users: 'users.html',
    messages: 'messages.html',
    reports: 'reports.html',
    claims: 'claims.html',
  };
  if (settings.role === 'staff') serviceDesk(provider);
  provider.demo = true;
}

/** A request from anywhere else is written on the page of requests; the list there opens its own form. */
function startRequest(event: RequestStartEvent): void {
  if (document.body.dataset['page'] === 'requests') return;
  event.preventDefault();
  const { requestType, contractId, assetId } = event;
  const given = Object.entries({ type: requestType, 'contract-id': contractId, 'asset-id': assetId });
  const params = new URLSearchParams(given.filter((each): each is [string, string] => each[1] !== undefined));
  location.assign(`requests.html?${params.toString()}`);
}

function start(): void {
  const settings = readSettings();
  const say = words(settings);
  const page = document.body.dataset['page'] ?? 'index';
  const root = document.documentElement;
  root.lang = settings.locale;
  root.dataset['brand'] = settings.brand;
  root.dataset['scheme'] = settings.scheme;
  for (const node of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    node.textContent = say(node.dataset['copy'] ?? '');
  }
  const title = document.querySelector('h1')?.textContent;
  document.title = title ? `${title} · ${say('name')}` : say('name');
  document.body.prepend(header(say, page));
  document.body.append(footer(say), demoSettings(settings, say));
  const provider = document.querySelector<LeaseProviderElement>('lease-provider');
  if (provider) connect(provider, settings);
  const id = new URLSearchParams(location.search).get('id');
  const message = new URLSearchParams(location.search).get('message');
  if (message) document.querySelector('lease-message-list')?.setAttribute('message-id', message);
  const params = new URLSearchParams(location.search);
  const request = params.get('request');
  const form = document.querySelector('lease-request-form');
  for (const name of ['type', 'contract-id', 'asset-id']) {
    const value = params.get(name);
    if (value) form?.setAttribute(name, value);
  }
  document.addEventListener('lease-request-start', startRequest);
  if (request) document.querySelector('lease-request-list')?.setAttribute('request-id', request);
  if (id) document.querySelector('lease-contract-detail')?.setAttribute('contract-id', id);
  const contract = new URLSearchParams(location.search).get('contractId');
  if (contract) document.querySelector('lease-payoff-quote')?.setAttribute('contract-id', contract);
}

start();
