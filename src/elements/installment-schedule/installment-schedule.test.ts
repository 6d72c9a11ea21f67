import { expect } from '@open-wc/testing';
import type { LeaseErrorEvent } from '../../context/events.ts';
import {
  allByRole,
  byRole,
  byText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  expectEvent,
  press,
  ready,
  tabTo,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { ExportFinishedEvent } from '../events.ts';
import { choose, nextDownload } from '../list-suite.fixture.ts';
import {
  PLAN,
  WITH_SPECIALS,
  CALM,
  PARTS,
  show,
  panel,
  lines,
  due,
  dues,
  toggles,
  isOpen,
  years,
  openAll,
  amountOf,
  total,
  planOf,
  asked,
  hold,
} from './installment-schedule.fixture.ts';

describe('<lease-installment-schedule>', () => {
  describe('states', () => {
    it('sketches what comes while it loads, and says so', async () => {
      const { element } = await show(undefined, { scenario: 'schedule.never', early: true });
      await waitUntil(() => deepQuery(element, '[part~=skeleton]'));
      expect(textOf(element)).to.include('Loading the instalment schedule');
      expect(lines(element)).to.have.length(0);
    });

    it('shows the years, this one open, and asks once', async () => {
      const mounted = await show();
      expect(years(mounted.element)).to.deep.equal(['2026 open', '2027', '2028']);
      expect(asked(mounted)).to.have.length(1);
      byText(mounted.element, 'Amounts in EUR');
    });

    it('shows the plan to a user who may only look', async () => {
      const { element } = await show(undefined, { role: 'readonly' });
      expect(panel(element)).to.equal(undefined);
      expect(lines(element).length).to.be.greaterThan(2);
    });

    it('says that there is no schedule yet', async () => {
      const { element } = await show(undefined, { scenario: 'schedule.empty' });
      expect(panel(element)).to.equal('empty');
      byText(element, 'No schedule yet');
    });

    it('asks for a contract where it has none, and the lessor for nothing', async () => {
      const mounted = await show('');
      byText(mounted.element, 'No contract chosen');
      expect(asked(mounted)).to.have.length(0);
    });

    it('says what failed, with a reference to copy, and tries again', async () => {
      const { element, control } = await show(undefined, { early: true, scenario: 'schedule.serverError' });
      const told = await expectEvent<LeaseErrorEvent>(element, 'lease-error');
      await ready(element);
      expect(panel(element)).to.equal('failed');
      expect(told.source).to.equal('contracts.schedule');
      expect(textOf(byRole(element, 'alert'))).to.include(told.reference);
      expect(byRole<HTMLButtonElement>(element, 'button', 'Copy').value).to.equal(told.reference);
      control.setScenario('default');
      byRole(element, 'button', 'Try again').click();
      await ready(element);
      expect(lines(element).length).to.be.greaterThan(2);
    });

    it('keeps the lines under a notice when a refresh fails', async () => {
      const { element } = await show(undefined, { scenario: 'schedule.failAfterFirst' });
      const before = dues(element);
      await element.refresh();
      await ready(element);
      byText(element, /last refresh failed/);
      expect(dues(element)).to.deep.equal(before);
    });

    it('asks to sign in', async () => {
      expect(panel((await show(undefined, { scenario: 'unauthorized' })).element)).to.equal('signed-out');
    });

    it('says that the lessor does not offer it, and does not ask', async () => {
      const mounted = await show(undefined, { scenario: 'schedule.notOffered' });
      expect(panel(mounted.element)).to.equal('not-offered');
      expect(asked(mounted)).to.have.length(0);
    });

    it('says that the user has no access', async () => {
      const { element, provider } = await show();
      const session = provider.value!.session.value!;
      provider.bootstrap = { ...session, permissions: ['contracts.list'] };
      provider.refresh();
      await ready(element);
      expect(panel(element)).to.equal('not-permitted');
      expect(lines(element)).to.have.length(0);
    });

    it('leaves a broken line out, and says so', async () => {
      const { element } = await show(undefined, { scenario: 'schedule.badRow' });
      byText(element, /1 entry could not be read/);
    });

    it('names what a newer lessor sends and this version does not know', async () => {
      const { element } = await show(undefined, { scenario: 'schedule.unknownEnum' });
      const first = textOf(lines(element)[0]!);
      expect(first).to.include('Other').and.include('State not known');
      expect(textOf(element)).to.not.match(/undefined|holographic|\[object/);
    });

    it('shows hostile text as text, in bounds', async () => {
      const mounted = await show(undefined, { scenario: 'hostileStrings', width: 320 });
      const { element, box } = mounted;
      element.contractNumber = '<img src=x onerror="globalThis.leasekitPwned=true">/../;,x';
      await ready(element);
      const file = nextDownload();
      await choose(element, 'Export', 'Calendar (.ics)');
      const text = await (await file).blob.text();
      expect(text.replaceAll('\r\n ', '')).to.include(String.raw`\;\,x`);
      await ready(element);
      expect(deepQueryAll(element, 'img, script')).to.have.length(0);
      expect((globalThis as { leasekitPwned?: boolean }).leasekitPwned).to.equal(undefined);
      expect(box.scrollWidth).to.be.at.most(320);
    });
  });

  describe('the plan', () => {
    it('sums each year and everything to what the lines say, part by part', async () => {
      const mounted = await show();
      const { element } = mounted;
      await openAll(element);
      expect(dues(element)).to.deep.equal(planOf(mounted).map(({ dueOn }) => dueOn));
      for (const year of deepQueryAll(element, 'tr.year')) {
        const own = lines(element).filter((line) => due(line).startsWith(textOf(year).slice(0, 4)));
        for (const part of PARTS) expect(amountOf(year, part), part).to.equal(total(own, part));
        expect(amountOf(year, 'Balance')).to.equal(amountOf(own.at(-1)!, 'Balance'));
      }
      const foot = deepQuery(element, 'tfoot tr')!;
      for (const part of PARTS) expect(amountOf(foot, part), part).to.equal(total(lines(element), part));
      const gross = planOf(mounted).reduce((sum, line) => sum + line.gross.amount, 0);
      expect(amountOf(foot, 'Total')).to.equal(gross);
    });

    it('names special instalments, which leave the balance as it is', async () => {
      const mounted = await show(`contract-id="${WITH_SPECIALS}"`);
      await openAll(mounted.element);
      const rows = lines(mounted.element);
      const specials = planOf(mounted, WITH_SPECIALS).flatMap(({ kind }, at) =>
        kind === 'special' ? at : [],
      );
      const names = specials.map((at) => rows[at]!.querySelector('.kind')!.textContent.trim());
      expect(new Set(names)).to.deep.equal(new Set(['Registration', 'Third-party liability insurance']));
      for (const at of specials)
        if (at > 0) expect(amountOf(rows[at]!, 'Balance')).to.equal(amountOf(rows[at - 1]!, 'Balance'));
    });

    it('says how much of a line is paid, and that it is late', async () => {
      const mounted = await show();
      const { dueOn } = planOf(mounted).find(({ state }) => state === 'partially_paid')!;
      const row = lines(mounted.element).find((line) => due(line) === dueOn)!;
      expect(textOf(row)).to.match(/[\d,]+\.\d\d of [\d,]+\.\d\d paid/);
      expect(textOf(row)).to.include(dueOn < '2026-11-21' ? 'Overdue' : 'Partly paid');
    });

    it('marks the one line that is next', async () => {
      const mounted = await show(`contract-id="${CALM}"`);
      await openAll(mounted.element);
      const next = deepQueryAll(mounted.element, '.next');
      const expected = planOf(mounted, CALM).find(({ dueOn }) => dueOn >= '2026-11-21')!;
      expect(next.map(due)).to.deep.equal([expected.dueOn]);
      expect(textOf(next[0]!)).to.include('Next');
    });

    it('speaks Italian', async () => {
      const { element } = await show(undefined, { locale: 'it' });
      for (const word of ['Scadenza', 'Debito residuo', 'Rata', 'Anticipo']) byText(element, word);
      expect(textOf(lines(element)[0]!)).to.match(/\d,\d\d/);
    });
  });

  describe('properties', () => {
    it('shows what is to pay, what is paid, or all', async () => {
      const mounted = await show('contract-id="con_n1-3" view="nonsense"');
      const { element } = mounted;
      const count = (paid: boolean) =>
        planOf(mounted).filter(({ state }) => (state === 'paid') === paid).length;
      byRole(element, 'radio', 'To pay').click();
      await openAll(element);
      expect(lines(element)).to.have.length(count(false));
      byRole(element, 'radio', 'Paid').click();
      await openAll(element);
      expect(element.view).to.equal('paid');
      expect(lines(element)).to.have.length(count(true));
    });

    it('says that a view has no line, and lets choose another', async () => {
      const { element } = await show(`contract-id="${PLAN}" view="open"`, { scenario: 'schedule.oneRow' });
      byText(element, 'No line is like that');
      byRole(element, 'radio', 'All').click();
      await ready(element);
      expect(lines(element)).to.have.length(1);
    });

    it('never shows the lines of the contract before', async () => {
      const mounted = await show();
      const { element } = mounted;
      const release = hold(mounted, CALM);
      element.contractId = CALM;
      await element.updateComplete;
      expect(lines(element)).to.have.length(0);
      element.contractId = WITH_SPECIALS;
      await waitUntil(() => lines(element).length);
      const others = dues(element);
      release();
      await ready(element);
      expect(dues(element)).to.deep.equal(others);
      element.contractId = CALM;
      await waitUntil(() => lines(element).length && dues(element)[0] !== others[0]);
      const expected = planOf(mounted, CALM).map(({ dueOn }) => dueOn);
      expect(expected).to.include.members(dues(element));
    });

    it('hides the export menu', async () => {
      const { element } = await show(`contract-id="${PLAN}" without-export`);
      expect(allByRole(element, 'button', 'Export')).to.have.length(0);
    });
  });

  describe('export', () => {
    for (const format of ['CSV', 'XLSX']) {
      it(`writes every line of the view, closed years too: ${format}`, async () => {
        const mounted = await show(`contract-id="${PLAN}" contract-number="NL-2026-10003"`);
        const { element } = mounted;
        const finished = expectEvent<ExportFinishedEvent>(element, 'lease-export-finished');
        const file = nextDownload();
        await choose(element, 'Export', `Export as ${format}`);
        expect((await finished).rows).to.equal(planOf(mounted).length);
        const { name, blob } = await file;
        expect(name)
          .to.match(/^schedule-NL-2026-10003.*\.(csv|xlsx)$/)
          .and.include(format.toLowerCase());
        if (format === 'XLSX') expect(blob.size).to.be.greaterThan(1000);
        else expect((await blob.text()).trim().split('\r\n')).to.have.length(planOf(mounted).length + 1);
      });
    }

    it('writes what is still to pay to a calendar, whichever view is shown', async () => {
      const mounted = await show(`contract-id="${PLAN}" contract-number="NL-2026-10003" view="paid"`);
      const file = nextDownload();
      await choose(mounted.element, 'Export', 'Calendar (.ics)');
      const { name, blob } = await file;
      expect(name).to.match(/^schedule-NL-2026-10003.*\.ics$/);
      const text = (await blob.text()).replaceAll('\r\n ', '');
      const open = planOf(mounted).filter(({ state }) => state !== 'paid');
      expect(text.match(/^UID:/gm)).to.have.length(open.length);
      for (const { id, dueOn } of open) {
        expect(text).to.include(`UID:${PLAN}.${id}@leasekit`);
        expect(text).to.include(`DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`);
      }
    });
  });

  describe('keyboard', () => {
    it('opens and closes a year with Enter and Space, and keeps the focus', async () => {
      const { element } = await show();
      const toggle = await tabTo((focused) => toggles(element).indexOf(focused as HTMLElement) === 1);
      const before = lines(element).length;
      await press('Enter');
      await ready(element);
      expect(isOpen(toggle)).to.equal(true);
      expect(lines(element).length).to.be.greaterThan(before);
      await press(' ');
      await ready(element);
      expect(isOpen(toggle)).to.equal(false);
      expect(lines(element)).to.have.length(before);
      expect(deepActiveElement()).to.equal(toggle);
    });
  });
});
