import { expect, fixtureSync, html } from '@open-wc/testing';
import { createMockFetch, MOCK_BASE_URL } from '../../mock-server/in-page.ts';
import { ready, waitUntil } from '../testing/ready.ts';
import { defineProvider } from '../context/define.ts';
import { defineInvoiceTable } from './invoice-table/define.ts';
import { LeaseElement } from './lease-element.ts';

defineProvider();
customElements.define('lease-first-update', class extends LeaseElement {});

describe('LeaseElement', () => {
  it('lets the request for the session leave before it is built', async () => {
    const built: boolean[] = [];
    const provider = document.createElement('lease-provider');
    const element = document.createElement('lease-first-update') as LeaseElement;
    provider.baseUrl = 'https://lessor.example';
    provider.getAccessToken = () => Promise.resolve('token');
    provider.fetch = () => {
      built.push(element.hasUpdated);
      return new Promise(() => {});
    };
    provider.append(element);
    fixtureSync(html`${provider}`);
    await element.updateComplete;
    await waitUntil(() => built.length > 0);
    expect(built).to.deep.equal([false]);
    expect(element.hasUpdated).to.equal(true);
  });

  it('lets the request for a list leave before what shows the list is built', async () => {
    defineInvoiceTable();
    const { fetch, getAccessToken } = createMockFetch({ invoices: 20 });
    const provider = document.createElement('lease-provider');
    const element = document.createElement('lease-invoice-table');
    const search = () => element.shadowRoot?.querySelector('input') ?? null;
    const built: unknown[] = [];
    Object.assign(provider, { baseUrl: MOCK_BASE_URL, getAccessToken, locale: 'en' });
    provider.fetch = (input, init) => {
      if (new Request(input, init).url.includes('/invoices')) built.push(search());
      return fetch(input, init);
    };
    provider.append(element);
    fixtureSync(html`${provider}`);
    await ready(element);
    expect(built).to.deep.equal([null]);
    expect(search()).to.not.equal(null);
  });
});
