import { expect, fixture, html } from '@open-wc/testing';
import { createMockFetch } from '../../mock-server/in-page.ts';
import type { MockOptions } from '../../mock-server/in-page.ts';
import { expectEvent, mount, ready } from '../testing/index.ts';
import { settled } from '../testing/probe.ts';
import type { ProbeElement } from '../testing/probe.ts';
import { defineProvider } from './define.ts';
import type { LeaseSessionChangeEvent } from './events.ts';
import { LeaseProviderElement } from './lease-provider.ts';

defineProvider();

function provider(options: MockOptions = {}, given: Partial<LeaseProviderElement> = {}) {
  const { fetch, control, getAccessToken } = createMockFetch(options);
  const element = document.createElement('lease-provider');
  Object.assign(element, {
    baseUrl: 'https://lessor.example',
    fetch,
    getAccessToken,
    locale: 'en',
    ...given,
  });
  return { element, control };
}

const paths = (control: { requests: readonly { path: string }[] }) =>
  control.requests.map(({ path }) => path);

describe('<lease-provider>', () => {
  describe('states', () => {
    it('loads session, capabilities and label in one call, then what a widget asks', async () => {
      const { element, control } = await mount<ProbeElement>('<lease-probe></lease-probe>');
      expect(element.status).to.equal('ready');
      expect(element.rows).to.have.length(3);
      expect(paths(control)).to.deep.equal(['/v1/session', '/v1/invoices']);
    });

    it('needs no call for a session that the page already holds', async () => {
      const first = await mount('<lease-probe></lease-probe>');
      const bootstrap = first.provider.value?.session.value;
      const { element, control } = provider({}, { bootstrap });
      const box = await fixture(html`<div><lease-probe></lease-probe></div>`);
      element.append(box.firstElementChild!);
      box.append(element);
      await settled(element.firstElementChild as ProbeElement);
      expect(paths(control)).to.deep.equal(['/v1/invoices']);
    });

    it('is signed out after a 401, and tries again when told', async () => {
      const { element, provider, control } = await mount<ProbeElement>('<lease-probe></lease-probe>', {
        scenario: 'unauthorized',
      });
      expect(element.status).to.equal('signed-out');
      control.setScenario('default');
      const change = expectEvent<LeaseSessionChangeEvent>(provider, 'lease-session-change');
      provider.retrySession();
      expect((await change).status).to.equal('loading');
      await ready(element);
      expect(element.rows).to.have.length(3);
    });

    it('loses session and data when a later call is refused', async () => {
      const { element, provider, control } = await mount<ProbeElement>('<lease-probe></lease-probe>');
      control.setScenario('unauthorized');
      provider.refresh();
      await settled(element, 'signed-out');
      expect(element.rows).to.deep.equal([]);
      expect(provider.value?.queries.size).to.equal(0);
    });

    it('tells a failure once, with its reference, and recovers', async () => {
      const { element: lone, control } = provider({ scenario: 'session.serverError' });
      const failure = expectEvent(lone, 'lease-error');
      const box = await fixture(html`<div></div>`);
      const probe = document.createElement('lease-probe');
      lone.append(probe);
      box.append(lone);
      const { reference, source } = (await failure) as Event & { reference: string; source: string };
      expect(source).to.equal('session');
      expect(reference).to.be.a('string').and.not.equal('');
      await settled(probe, 'session-failed');
      control.setScenario('default');
      lone.refresh();
      await settled(probe);
    });

    it('shows nothing that the lessor does not offer or the user may not see', async () => {
      const { provider: element } = await mount('<lease-probe></lease-probe>');
      expect(element.value?.rights('invoices.list')).to.equal('allowed');
      expect(element.value?.rights('spaceships.list')).to.equal('not-offered');
    });
  });

  describe('page-wide', () => {
    it('serves widgets that stand before and after it, and comes and goes', async () => {
      const box = await fixture(
        html`<div>
          <lease-probe id="before" provider="wide"></lease-probe>
          <section></section>
          <lease-probe id="after" provider="wide"></lease-probe>
        </div>`,
      );
      const [before, after] = box.querySelectorAll('lease-probe');
      await settled(before!, 'no-provider');
      const { element } = provider({}, { id: 'wide' });
      box.querySelector('section')!.append(element);
      await settled(before!);
      await settled(after!);

      element.remove();
      await settled(before!, 'no-provider');

      const next = provider({ label: 'arca' }, { id: 'wide' });
      box.prepend(next.element);
      await settled(before!);
      expect(next.element.value?.label?.id).to.equal('arca');

      next.element.id = 'other';
      await settled(before!, 'no-provider');
      after!.provider = 'other';
      await settled(after!);
    });

    it('is waited for while its tag stands there undefined', async () => {
      const box = await fixture(
        html`<div>
          <late-provider id="late"></late-provider>
          <lease-probe provider="late"></lease-probe>
          <late-provider><lease-probe></lease-probe></late-provider>
        </div>`,
      );
      const [wide, inside] = box.querySelectorAll('lease-probe');
      await wide!.updateComplete;
      expect([wide!.status, inside!.status]).to.deep.equal(['pending', 'pending']);
      customElements.define('late-provider', class extends LeaseProviderElement {});
      for (const late of box.querySelectorAll<LeaseProviderElement>('late-provider')) late.demo = true;
      await settled(wide!);
      await settled(inside!);
    });

    it('serves the widgets inside a widget too', async () => {
      const { element } = provider({}, { id: 'outer' });
      const box = await fixture(html`<div><lease-probe provider="outer"></lease-probe></div>`);
      box.append(element);
      const outer = await settled(box.querySelector('lease-probe')!);
      const inner = document.createElement('lease-probe');
      outer.shadowRoot!.append(inner);
      await settled(inner);
    });
  });

  describe('two providers', () => {
    it('never mix labels, data or brand, and nearest wins', async () => {
      const one = provider({ label: 'nordvik', seed: 1 });
      const two = provider({ label: 'arca', seed: 2 });
      const box = await fixture(html`<div></div>`);
      const [outside, inside] = [
        document.createElement('lease-probe'),
        document.createElement('lease-probe'),
      ];
      one.element.append(outside, two.element);
      two.element.append(inside);
      box.append(one.element);
      await settled(outside);
      await settled(inside);
      expect(one.element.value?.label?.id).to.equal('nordvik');
      expect(two.element.value?.label?.id).to.equal('arca');
      expect(one.element.value?.scope).to.not.equal(two.element.value?.scope);
      expect(outside.rows).to.not.deep.equal(inside.rows);
      const brand = (probe: ProbeElement) => getComputedStyle(probe).getPropertyValue('--lease-color-accent');
      expect(brand(outside)).to.not.equal(brand(inside));
    });
  });

  describe('properties', () => {
    it('asks once for what two widgets want', async () => {
      const { control } = await mount('<lease-probe></lease-probe><lease-probe></lease-probe>');
      expect(paths(control)).to.deep.equal(['/v1/session', '/v1/invoices']);
    });

    it('switches the language at run time and keeps what is shown', async () => {
      const { element, provider } = await mount<ProbeElement>('<lease-probe></lease-probe>');
      const english = element.word;
      const rows = element.rows;
      provider.locale = 'it';
      await provider.updateComplete;
      expect(element.rows).to.equal(rows);
      await ready(element);
      expect(element.word).to.not.equal(english);
      expect(element.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('it');
      expect(element.hasAttribute('lang')).to.equal(false);
    });

    it('takes the page’s language when the label serves it, else the label’s first', async () => {
      const spoken = async (lang: string) => {
        const { element } = provider({}, { locale: undefined });
        const box = await fixture(html`<div lang=${lang}></div>`);
        element.append(document.createElement('lease-probe'));
        box.append(element);
        await settled(element.firstElementChild as ProbeElement);
        return { locale: element.value!.locale, served: element.value!.label!.locales };
      };
      expect((await spoken('it-CH')).locale).to.match(/^it/);
      const { locale, served } = await spoken('ja');
      expect(locale).to.equal(served[0]);
    });

    it('drops everything on a switch of customer', async () => {
      const { element, provider, control } = await mount<ProbeElement>('<lease-probe></lease-probe>', {
        role: 'staff',
      });
      const scope = provider.value?.scope;
      const rows = element.rows;
      const other = control.lessor.customers({ filter: {}, offset: 0, limit: 5 }).items;
      provider.customerId = other.find(({ id }) => id !== control.lessor.defaultCustomerId)!.id;
      await provider.updateComplete;
      expect(element.rows).to.deep.equal([]);
      await ready(element);
      expect(provider.value?.scope).to.not.equal(scope);
      expect(element.rows).to.not.deep.equal(rows);
    });

    it('dresses its widgets in light and dark without reload', async () => {
      const { element, provider, control } = await mount<ProbeElement>('<lease-probe></lease-probe>');
      provider.colorScheme = 'dark';
      await provider.updateComplete;
      await element.updateComplete;
      expect(getComputedStyle(element).colorScheme).to.equal('dark');
      provider.colorScheme = 'light';
      await provider.updateComplete;
      await element.updateComplete;
      expect(getComputedStyle(element).colorScheme).to.equal('light');
      expect(control.requests).to.have.length(2);
    });

    it('makes links from the host’s routes only', async () => {
      const { provider: element } = await mount('<lease-probe></lease-probe>', {
        routes: { contract: '/contracts/{id}', invoices: '/invoices?from=home' },
      });
      const { href } = element.value!;
      expect(href('contract', { id: 'a/b' })).to.equal('/contracts/a%2Fb');
      expect(href('contract')).to.equal(undefined);
      expect(href('payments')).to.equal(undefined);
      expect(href('invoices', {}, { timing: ['overdue'] })).to.equal('/invoices?from=home&timing=overdue');
    });
  });

  describe('life cycle', () => {
    it('keeps session and data when it moves, drops them when it goes', async () => {
      const { element, provider, control, box } = await mount<ProbeElement>('<lease-probe></lease-probe>');
      const section = document.createElement('section');
      box.append(section);
      section.append(provider);
      await ready(element);
      expect(control.requests).to.have.length(2);
      const queries = provider.value!.queries;
      provider.remove();
      await Promise.resolve();
      expect(provider.value).to.equal(undefined);
      expect(queries.size).to.equal(0);
      box.append(provider);
      await settled(element);
    });
  });
});
