import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  byText,
  expectEvent,
  mount,
  press,
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import type { ListOpenEvent } from '../events.ts';
import type { ContractDetailElement } from './contract-detail.ts';
import type { SectionChangeEvent } from './contract-detail.events.ts';
import { day, INDEXED, LATE, money, paymentsOf, SECURED } from './contract-detail.fixture.ts';
import { defineContractDetail } from './define.ts';

defineContractDetail();

const ROUTES = { contracts: '/contracts', invoices: '/invoices' };

const show = (attributes = '', options?: MountOptions) =>
  mount<ContractDetailElement>(
    `<lease-contract-detail ${attributes.includes('contract-id') ? '' : `contract-id="${LATE.id}"`} ${attributes}></lease-contract-detail>`,
    options,
  );

/** Both figures have fewer than four digits, so no locale groups them. */
const LEFT = LATE.installmentsTotal - LATE.installmentsPaid;
const PROGRESS = `${LATE.installmentsPaid} of ${LATE.installmentsTotal} paid · ${LEFT}`;

const asked = ({ control }: Pick<Mounted<Element>, 'control'>) =>
  control.requests.map(({ path }) => path.replace('/v1/', ''));

const tab = (element: HTMLElement, name: string | RegExp) => byRole(element, 'tab', name);

async function open(element: HTMLElement, name: string | RegExp): Promise<void> {
  tab(element, name).click();
  await ready(element);
}

describe('<lease-contract-detail>', () => {
  describe('states', () => {
    it('shows the shape of what comes while it waits', async () => {
      const { element } = await show('', { scenario: 'contracts.never', early: true });
      await waitUntil(() => textOf(element).includes('Loading the contract'));
      expect(allByRole(element, 'tab')).to.have.length(0);
    });

    it('says how the contract stands', async () => {
      const { element } = await show();
      const text = textOf(element);
      expect(byRole(element, 'heading', LATE.number)).to.exist;
      const { daysPastDue, endsOn, nextInstallment: next, residual, startsOn } = LATE;
      for (const words of [
        'Operating lease',
        `Active, ${daysPastDue} day`,
        `${day(startsOn)} – ${day(endsOn)}`,
        `${PROGRESS} left`,
        `Next instalment ${money(next?.amount)} on ${day(next?.dueOn)}`,
        `Guaranteed residual value ${money(residual?.amount)}`,
      ])
        expect(text).to.include(words);
      expect(byRole<HTMLProgressElement>(element, 'progressbar').value).to.equal(LATE.installmentsPaid);
    });

    it('says the terms in its overview', async () => {
      const { element } = await show();
      const text = textOf(element);
      for (const words of [
        `Duration ${LATE.term.n} months`,
        'Instalments fall due Start of each period',
        `Outstanding principal ${money(LATE.outstandingPrincipal)}`,
        `Invoice day Day ${LATE.invoiceDay} of the month`,
        `Signed ${day(LATE.signedOn)}`,
      ])
        expect(text).to.include(words);
    });

    it('says the value that was financed, and what is repaid to date', async () => {
      const { element } = await show();
      const text = textOf(element);
      for (const words of [
        `Financed value ${money(LATE.financed)}`,
        `Repaid to date ${money(LATE.repaidToDate)}`,
      ])
        expect(text).to.include(words);
    });

    it('says index, margin and next reset where there are such', async () => {
      const { element } = await show(`contract-id="${INDEXED.id}"`);
      expect(textOf(element)).to.match(/Indexed rate .*EURIBOR 3M \+ [\d.]+%.*Next reset/);
    });

    it('asks for a contract when it has none', async () => {
      const { element, control } = await mount<ContractDetailElement>(
        '<lease-contract-detail></lease-contract-detail>',
        { routes: ROUTES },
      );
      expect(byText(element, 'No contract chosen')).to.exist;
      expect(control.requests.some(({ path }) => path.includes('/contracts'))).to.equal(false);
    });

    it('says that a contract is not there, with the way back', async () => {
      const { element } = await show('contract-id="con_foreign"', { routes: ROUTES });
      expect(byText(element, 'This contract is not here')).to.exist;
      expect(byRole(element, 'link', 'See all contracts').getAttribute('href')).to.equal('/contracts');
      expect(allByRole(element, 'button', 'Try again')).to.have.length(0);
    });

    it('can try again after a failure', async () => {
      const { element, control } = await show('', { scenario: 'contracts.serverError' });
      expect(byRole(element, 'alert')).to.exist;
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await ready(element);
      expect(byRole(element, 'heading', LATE.number)).to.exist;
    });

    it('keeps the last good answer under a notice', async () => {
      const { element, control } = await show();
      control.setScenario('serverError');
      await element.refresh();
      await ready(element);
      expect(byText(element, /Not up to date/)).to.exist;
      expect(byRole(element, 'heading', LATE.number)).to.exist;
    });

    it('knows the states without data', async () => {
      const { element } = await show('', { scenario: 'unauthorized' });
      expect(byText(element, 'You are signed out')).to.exist;
      expect(textOf((await show('', { scenario: 'contracts.notOffered' })).element)).to.include(
        'Not available',
      );
    });
  });

  describe('properties', () => {
    it('never shows one contract under the id of another', async () => {
      const { element, control } = await show('section="payments"');
      const [payment] = paymentsOf(LATE);
      const reference = payment?.reference ?? 'none';
      expect(textOf(element)).to.include(reference);
      control.setScenario('never');
      element.contractId = SECURED.id;
      await element.updateComplete;
      const text = textOf(element);
      expect(text).not.to.include(LATE.number).and.not.to.include(reference);
      control.setScenario('default');
      element.contractId = LATE.id;
      await ready(element);
      expect(byRole(element, 'heading', LATE.number)).to.exist;
    });

    it('opens the section it is told, and the first for one it has not', async () => {
      const { element } = await show('section="guarantees"');
      expect(tab(element, 'Guarantees').getAttribute('aria-selected')).to.equal('true');
      element.section = 'horoscope';
      await ready(element);
      expect(tab(element, 'Overview').getAttribute('aria-selected')).to.equal('true');
    });

    it('takes choice and order of sections from the host', async () => {
      const { element } = await show();
      element.sections = ['payments', 'nonsense', 'overview', 'payments'];
      await ready(element);
      expect(allByRole(element, 'tab').map(textOf)).to.deep.equal(['Payments', 'Overview']);
    });

    it('goes without a header', async () => {
      const { element } = await show('without-header', { routes: ROUTES });
      expect(allByRole(element, 'heading', LATE.number)).to.have.length(0);
      expect(allByRole(element, 'link', 'Contracts')).to.have.length(0);
      expect(allByRole(element, 'tab')).to.have.length(9);
    });

    it('speaks Italian', async () => {
      const { element } = await show('section="insurance"', { locale: 'it', width: 1000 });
      expect(tab(element, 'Assicurazione')).to.exist;
      expect(textOf(element))
        .to.include('Compagnia')
        .and.to.include(`${LATE.installmentsPaid} su ${LATE.installmentsTotal} pagate · `);
    });
  });

  describe('sections', () => {
    it('ask for nothing until they are opened, and only once', async () => {
      const mounted = await show();
      expect(asked(mounted).filter((path) => path !== 'session')).to.deep.equal([`contracts/${LATE.id}`]);
      await open(mounted.element, /^Assets/);
      await open(mounted.element, 'Insurance');
      await open(mounted.element, /^Assets/);
      expect(asked(mounted).filter((path) => path === 'assets')).to.have.length(1);
      expect(asked(mounted).filter((path) => path === 'policies')).to.have.length(1);
      expect(asked(mounted)).not.to.include('payments');
      await open(mounted.element, 'Invoices');
      expect(asked(mounted).filter((path) => path === 'invoices')).to.have.length(1);
    });

    it('are there only when offered and permitted', async () => {
      const { element } = await show('', { scenario: 'notOffered' });
      expect(allByRole(element, 'tab').map(textOf)).to.deep.equal(['Overview', 'Invoices']);
    });
  });

  describe('deep link', () => {
    const start = location.href;
    afterEach(() => history.replaceState(null, '', start));

    it('opens the section of the URL, and the back button the one before', async () => {
      history.replaceState(null, '', '?section=payments');
      const { element } = await show('url-state');
      expect(tab(element, 'Payments').getAttribute('aria-selected')).to.equal('true');
      await open(element, 'Insurance');
      expect(location.search).to.equal('?section=insurance');
      await open(element, 'Overview');
      expect(location.search).to.equal('');
      const change = expectEvent<SectionChangeEvent>(element, 'lease-section-change');
      history.back();
      expect((await change).section).to.equal('insurance');
      await ready(element);
      expect(tab(element, 'Insurance').getAttribute('aria-selected')).to.equal('true');
    });

    it('leaves the URL alone unless the host opts in', async () => {
      const { element } = await show();
      await open(element, 'Payments');
      expect(location.href).to.equal(start);
    });
  });

  describe('events', () => {
    it('tells which section the reader opened', async () => {
      const { element } = await show();
      const change = expectEvent<SectionChangeEvent>(element, 'lease-section-change');
      tab(element, 'Payments').click();
      expect((await change).section).to.equal('payments');
      expect(element.section).to.equal('payments');
    });

    it('asks the host for the invoices behind an amount', async () => {
      const { element } = await show('', { routes: ROUTES });
      const link = byRole(element, 'link', `Overdue: ${money(LATE.overdue)}. See these invoices`);
      expect(link.getAttribute('href')).to.equal(`/invoices?contractId=${LATE.id}&timing=overdue`);
      element.addEventListener('lease-list-open', (event) => event.preventDefault());
      const intent = expectEvent<ListOpenEvent>(element, 'lease-list-open');
      link.click();
      const { route, filter } = await intent;
      expect(route).to.equal('invoices');
      expect(filter).to.deep.equal({ contractId: LATE.id, timing: ['overdue'] });
    });

    it('opens its own invoices where the host has no page of them', async () => {
      const { element } = await show();
      byRole(element, 'button', /^Open on invoices/).click();
      await ready(element);
      expect(tab(element, 'Invoices').getAttribute('aria-selected')).to.equal('true');
    });
  });

  describe('keyboard', () => {
    it('goes through the tabs with arrows, Home and End', async () => {
      const { element } = await show();
      tab(element, 'Overview').focus();
      await press('ArrowRight');
      await ready(element);
      expect(element.section).to.equal('assets');
      await press('End');
      await ready(element);
      expect(element.section).to.equal('requests');
      await press('Home');
      await ready(element);
      expect(element.section).to.equal('overview');
    });
  });
});
