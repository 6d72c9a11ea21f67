import { expect } from '@open-wc/testing';
import {
  allByRole,
  auditStates,
  byRole,
  byText,
  deepQuery,
  deepQueryAll,
  expectEvent,
  mount,
  ready,
  textOf,
} from '../../testing/index.ts';
import type { MountOptions } from '../../testing/index.ts';
import { CONTRACT_SECTIONS } from './contract-detail.controller.ts';
import type { ContractSection } from './contract-detail.controller.ts';
import type { ContractDetailElement } from './contract-detail.ts';
import {
  assetsOf,
  day,
  figure,
  findUncovered,
  guaranteesOf,
  LATE,
  LONG,
  money,
  paymentsOf,
  policiesOf,
  SECURED,
} from './contract-detail.fixture.ts';
import { defineContractDetail } from './define.ts';

defineContractDetail();

const OWN_SECTIONS = { assets: 'assets', payments: 'payments', insurance: 'policies' } as const;

const show = (section: ContractSection, options?: MountOptions, id = LATE.id) =>
  mount<ContractDetailElement>(markup(section, id), options);
const markup = (section: ContractSection, id = LATE.id) =>
  `<lease-contract-detail contract-id="${id}" section="${section}"></lease-contract-detail>`;

/** Room for every column. */
const WIDE: MountOptions = { width: 1280 };
const CAR = assetsOf(LATE)[0]!;

describe('<lease-contract-detail> sections', () => {
  describe('assets', () => {
    it('identify what is leased', async () => {
      const { element } = await show('assets');
      const text = textOf(element);
      const { make, model, vehicle } = CAR;
      expect(byRole(element, 'heading', `${make} ${model}`)).to.exist;
      for (const words of [
        `Licence plate ${vehicle?.plate}`,
        `VIN ${vehicle?.vin}`,
        'Engine no.',
        'Location',
      ])
        expect(text).to.include(words);
    });

    it('compare agreed with driven distance', async () => {
      const { element } = await show('assets');
      const text = textOf(element);
      const { distance } = CAR.agreedMileage!;
      expect(text).to.match(new RegExp(`${distance.toLocaleString('en')} km a year, [\\d,]+ km in all`));
      expect(text).to.match(/[\d,]+ km of [\d,]+ km/);
      expect(text).to.match(/Projected at the end [\d,]+ km Projected excess/);
    });

    it('say which insurance covers them', async () => {
      const { element } = await show('assets');
      expect(textOf(element)).to.include('Active insurance Third-party liability');
    });
  });

  describe('composed elements', () => {
    it('show schedule and invoices of this contract', async () => {
      const { element, control } = await show('schedule');
      expect(deepQuery(element, 'lease-installment-schedule')?.getAttribute('contract-id')).to.equal(LATE.id);
      expect(control.requests.filter(({ path }) => path.endsWith('/schedule'))).to.have.length(1);
      element.section = 'invoices';
      await ready(element);
      expect(deepQuery(element, 'lease-invoice-table')?.getAttribute('contract-id')).to.equal(LATE.id);
      const lists = control.requests.filter(({ path }) => path === '/v1/invoices');
      expect(lists.map(({ query }) => new URLSearchParams(query).get('contractId'))).to.deep.equal([LATE.id]);
    });

    it('go under the prefix of the element', async () => {
      defineContractDetail('acme');
      const { element } = await mount(
        `<acme-contract-detail contract-id="${LATE.id}" section="schedule"></acme-contract-detail>`,
      );
      expect(deepQuery(element, 'acme-installment-schedule')).to.exist;
    });
  });

  describe('payments', () => {
    it('list what came and what it paid', async () => {
      const { element } = await show('payments', WIDE);
      const text = textOf(element);
      const { amount, allocations, receivedOn, reference } = paymentsOf(LATE)[0]!;
      for (const words of [
        day(receivedOn),
        figure(amount),
        reference!,
        allocations[0]!.invoiceNumber!,
        'Posted',
      ])
        expect(text).to.include(words);
      expect(byRole(element, 'columnheader', 'Not allocated (EUR)')).to.exist;
    });

    it('come page by page', async () => {
      const { element, control } = await show('payments', {}, LONG.id);
      const asked = () => control.requests.filter(({ path }) => path === '/v1/payments').length;
      const table = deepQuery(element, 'lease-ui-data-table')!;
      const rows = () => ('rows' in table && Array.isArray(table.rows) ? table.rows.length : 0);
      table.dispatchEvent(new Event('ui-need-more'));
      await ready(element);
      expect(rows()).to.equal(paymentsOf(LONG).length);
      expect(asked()).to.equal(Math.ceil(rows() / 25));
    });
  });

  describe('insurance', () => {
    it('lists policies with what they cover', async () => {
      const { element } = await show('insurance', WIDE);
      const text = textOf(element);
      const { insurer, policyNo } = policiesOf(LATE).at(-1)!;
      for (const words of [insurer, policyNo, CAR.vehicle!.plate!, 'Third-party liability', 'Active'])
        expect(text).to.include(words);
    });

    it('names the assets that nothing covers', async () => {
      const { seed, asset } = findUncovered();
      const { element } = await show('insurance', { seed }, asset.contractId);
      expect(byText(element, /no active cover$/)).to.exist;
      expect(textOf(element)).to.include(`${asset.make} ${asset.model}`);
    });

    it('says so when assets cannot be loaded, and still lists the policies', async () => {
      const { element } = await show('insurance', { scenario: 'assets.serverError', width: 1000 });
      expect(byText(element, 'Which assets have no cover could not be loaded.')).to.exist;
      expect(textOf(element)).to.include(policiesOf(LATE)[0]!.insurer).and.to.include('1 asset');
    });
  });

  describe('guarantees', () => {
    it('say what secures the contract', async () => {
      const { element } = await show('guarantees', {}, SECURED.id);
      const text = textOf(element);
      const { amount, from, guarantor, to } = guaranteesOf(SECURED)[0]!;
      for (const words of [guarantor!, money(amount), `${day(from)} – ${day(to)}`])
        expect(text).to.include(words);
    });
  });

  describe('states', () => {
    for (const [section, resource] of Object.entries(OWN_SECTIONS)) {
      it(`${section}: fails alone, with a way to try again`, async () => {
        const { element, control } = await show(section as ContractSection, {
          scenario: `${resource}.serverError`,
        });
        expect(byRole(element, 'heading', LATE.number)).to.exist;
        expect(byRole(element, 'alert')).to.exist;
        control.setScenario('default');
        for (const button of allByRole(element, 'button', 'Try again')) button.click();
        await ready(element);
        expect(allByRole(element, 'alert')).to.have.length(0);
      });

      it(`${section}: says that there is nothing`, async () => {
        const { element } = await show(section as ContractSection, { scenario: `${resource}.empty` });
        expect(textOf(element)).to.match(/No asset on this contract|No payment yet|No insurance policy/);
      });
    }

    it('guarantees: fail and are empty like the others', async () => {
      const { element } = await show('guarantees', { scenario: 'guarantees.serverError' });
      expect(byRole(element, 'alert')).to.exist;
      const empty = await show('guarantees', { scenario: 'guarantees.empty' });
      expect(byText(empty.element, 'No guarantee')).to.exist;
    });

    it('reports a bad row once and shows the rest', async () => {
      const { element } = await show('overview', { scenario: 'payments.badRow' });
      const report = expectEvent(element, 'lease-error');
      element.section = 'payments';
      await report;
      await ready(element);
      expect(textOf(element)).to.include('1 entry could not be read').and.to.include('Posted');
    });

    it('shows words it does not know neutrally', async () => {
      const { element } = await show('overview', { scenario: 'unknownEnum' });
      for (const section of CONTRACT_SECTIONS) {
        element.section = section;
        await ready(element);
        expect(textOf(element))
          .to.include('Other contract')
          .and.not.to.match(/holographic|undefined|contract-detail\./);
      }
    });

    it('takes hostile texts for texts, within its own width', async () => {
      const { element } = await show('overview', { scenario: 'hostileStrings', width: 320 });
      for (const section of CONTRACT_SECTIONS) {
        element.section = section;
        await ready(element);
        expect(deepQueryAll(element, 'img, script')).to.have.length(0);
        expect(element.scrollWidth, section).to.be.at.most(320);
      }
      expect('leasekitPwned' in globalThis).to.equal(false);
    });

    it('writes twelve digits without cutting them', async () => {
      const { element } = await show('overview', { scenario: 'twelveDigits', width: 320 });
      for (const value of deepQueryAll(element, 'dd')) {
        expect(value.scrollWidth, textOf(value)).to.be.at.most(value.clientWidth + 1);
      }
    });
  });

  describe('accessibility', () => {
    for (const section of CONTRACT_SECTIONS) {
      it(`has no barrier in ${section}`, async function () {
        this.timeout(240_000);
        await auditStates('lease-contract-detail', {
          states: { [section]: { markup: markup(section), routes: { contracts: '/c', invoices: '/i' } } },
          widths: [1280, 320],
        });
      });
    }

    it('has none when it fails, fails, is empty or uncovered', async function () {
      this.timeout(240_000);
      const { seed, asset } = findUncovered();
      await auditStates('lease-contract-detail', {
        states: {
          missing: { markup: '<lease-contract-detail contract-id="con_x"></lease-contract-detail>' },
          failed: { markup: markup('overview'), scenario: 'contracts.serverError' },
          'failed section': { markup: markup('insurance'), scenario: 'assets.serverError' },
          'empty section': { markup: markup('payments'), scenario: 'payments.empty' },
          uncovered: { markup: markup('insurance', asset.contractId), seed },
        },
        widths: [1280, 320],
      });
    });
  });
});
