import { expect, fixtureSync, html } from '@open-wc/testing';
import { waitUntil } from '../testing/ready.ts';
import { defineProvider } from '../context/define.ts';
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
});
