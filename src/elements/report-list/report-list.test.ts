import { expect } from '@open-wc/testing';
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
  ready,
  textOf,
  waitUntil,
} from '../../testing/index.ts';
import type { MountOptions } from '../../testing/index.ts';
import { asked, choose, nextDownload } from '../list-suite.fixture.ts';
import { defineReportList } from './define.ts';
import type {
  ReportFinishedEvent,
  ReportRequestedEvent,
  ReportScheduledEvent,
} from './report-list.events.ts';
import type { ReportListElement } from './report-list.ts';

defineReportList();

const TAG = '<lease-report-list></lease-report-list>';
const dialog = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');

function fill(element: Element, id: string, value: string): void {
  const control = deepQuery<HTMLInputElement>(element, `#${id}`)!;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

async function open(button: string, options: MountOptions = {}) {
  const mounted = await mount<ReportListElement>(TAG, { width: 1200, ...options });
  byRole(mounted.element, 'button', button).click();
  await waitUntil(() => dialog(mounted.element) && deepQuery(mounted.element, '#type'));
  return mounted;
}

async function run(element: Element, type = 'overdue_invoices'): Promise<void> {
  fill(element, 'type', type);
  byRole(element, 'button', 'Run now').click();
  await waitUntil(() => !dialog(element), 'sent');
}

async function schedule(element: Element, form: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(form)) {
    await waitUntil(() => deepQuery(element, `#${id}`));
    fill(element, id, value);
  }
  byRole(element, 'button', 'Save').click();
}

describe('<lease-report-list>', () => {
  beforeEach(() => localStorage.clear());

  describe('running', () => {
    it('makes a report, follows it until it is ready, and downloads it', async () => {
      const { element, control } = await open('Run a report');
      const requested = expectEvent<ReportRequestedEvent>(element, 'lease-report-requested');
      const finished = expectEvent<ReportFinishedEvent>(element, 'lease-report-finished');
      fill(element, 'type', 'overdue_invoices');
      const button = byRole(element, 'button', 'Run now');
      button.click();
      button.click();
      expect((await requested).report.state).to.equal('queued');
      expect(asked(control, 'reports').filter(({ method }) => method === 'POST')).to.have.length(1);
      await waitUntil(() => allByText(element, /Being made, \d+%|Waiting/).length, 'followed');
      expect((await finished).report.state).to.equal('ready');
      await waitUntil(() => allByText(element, 'Ready').length);
      const file = nextDownload();
      deepQuery(element, '[part~=link]')!.click();
      const { name, blob } = await file;
      expect(name).to.equal('Overdue invoices.pdf');
      expect((await blob.text()).startsWith('%PDF-')).to.equal(true);
    });

    it('asks for what the definition of a report asks for, and names what is wrong', async () => {
      const { element, control } = await open('Run a report');
      byRole(element, 'button', 'Run now').click();
      await waitUntil(() => deepActiveElement()?.classList.contains('summary'));
      fill(element, 'type', 'due_this_week');
      await waitUntil(() => deepQuery(element, '#param-days'));
      fill(element, 'param-days', '99');
      byRole(element, 'button', 'Run now').click();
      await waitUntil(() => allByText(element, 'Choose a number between 1 and 60.').length);
      fill(element, 'type', 'statement_of_account');
      await waitUntil(() => deepQuery(element, '#param-period') && !deepQuery(element, '#param-from'));
      fill(element, 'param-period', 'custom');
      await waitUntil(() => deepQuery(element, '#param-from'));
      fill(element, 'param-from', '2026-01-01');
      fill(element, 'param-to', '2026-06-30');
      byRole(element, 'button', 'Run now').click();
      await waitUntil(() => !dialog(element), 'sent');
      expect(asked(control, 'reports').filter(({ method }) => method === 'POST')).to.have.length(1);
    });

    it('says when a report could not be made, with what was chosen still there', async () => {
      const { element, control } = await open('Run a report');
      fill(element, 'type', 'fleet_mileage');
      control.setScenario('reports.invalid');
      byRole(element, 'button', 'Run now').click();
      await waitUntil(() => deepQuery(element, '[part~=outcome]')?.dataset['kind'] === 'failed', 'told');
      expect(deepQuery<HTMLSelectElement>(element, '#type')!.value).to.equal('fleet_mileage');
      control.setScenario('default');
      byRole(element, 'button', 'Run now').click();
      await waitUntil(() => !dialog(element), 'sent');
    });

    it('keeps a history that can be filtered, and forgets what is deleted', async () => {
      const { element } = await open('Run a report');
      await run(element);
      await waitUntil(() => allByText(element, 'Ready').length, 'ready');
      await choose(element, 'Actions for Overdue invoices', 'Delete');
      await waitUntil(() => dialog(element));
      byText(element, 'Delete Overdue invoices?');
      byRole(element, 'button', 'Delete').click();
      await waitUntil(() => allByText(element, 'No reports yet').length, 'gone');
    });
  });

  describe('scheduling', () => {
    for (const [frequency, more, told] of [
      ['daily', {}, /^Every day at 0?8:00$/],
      ['weekly', { weekday: '5' }, /^Every Friday at 0?8:00$/],
      ['monthly', { dayOfMonth: '31' }, /^Every month on day 31 at 0?8:00$/],
    ] as const) {
      it(`sends a report by e-mail: ${frequency}`, async () => {
        const { element } = await open('Schedule a report');
        const scheduled = expectEvent<ReportScheduledEvent>(element, 'lease-report-scheduled');
        await schedule(element, {
          type: 'overdue_invoices',
          frequency,
          ...more,
          recipients: 'anna@rossi.example, office@rossi.example',
        });
        expect((await scheduled).schedule.recipients).to.deep.equal([
          'anna@rossi.example',
          'office@rossi.example',
        ]);
        await waitUntil(() => allByText(element, told).length);
        byText(element, 'anna@rossi.example and office@rossi.example');
        byText(element, /^Next: /);
      });
    }

    it('is paused, resumed, changed and deleted', async () => {
      const { element } = await open('Schedule a report');
      await schedule(element, { type: 'overdue_invoices', recipients: 'anna@rossi.example' });
      await waitUntil(() => allByRole(element, 'button', /^Pause/).length, 'scheduled');
      byRole(element, 'button', 'Pause: Overdue invoices').click();
      await waitUntil(() => allByText(element, 'Paused').length, 'paused');
      byRole(element, 'button', 'Resume: Overdue invoices').click();
      await waitUntil(() => allByText(element, 'Active').length, 'resumed');
      byRole(element, 'button', 'Change: Overdue invoices').click();
      await waitUntil(() => dialog(element) && deepQuery(element, '#frequency'));
      await schedule(element, { frequency: 'daily' });
      await waitUntil(() => allByText(element, /^Every day/).length, 'changed');
      byRole(element, 'button', 'Delete: Overdue invoices').click();
      await waitUntil(() => dialog(element));
      byRole(element, 'button', 'Delete').click();
      await waitUntil(() => allByText(element, 'Nothing is scheduled yet.').length, 'deleted');
    });

    it('names an address that is none', async () => {
      const { element } = await open('Schedule a report');
      await schedule(element, { type: 'overdue_invoices', recipients: 'anna at rossi' });
      await waitUntil(() => allByText(element, 'anna is not an e-mail address.').length);
    });
  });

  describe('states', () => {
    it('says why there is nothing, what failed, and what is not offered', async () => {
      for (const [scenario, kind] of [
        ['default', 'empty'],
        ['reports.serverError', 'failed'],
        ['reports.notOffered', 'not-offered'],
      ] as const) {
        const { element, box } = await mount(TAG, { scenario });
        expect(deepQuery(element, '[part~=state]')?.dataset['kind'], scenario).to.equal(kind);
        box.remove();
      }
    });

    it('lets those who may only look, look', async () => {
      const { element } = await mount(TAG, { role: 'readonly' });
      expect(allByRole(element, 'button', /Run|Schedule/)).to.have.length(0);
      expect(textOf(element)).to.not.match(/undefined|\{/);
      expect(deepQueryAll(element, '[part~=schedules]')).to.have.length(1);
    });
  });

  describe('accessibility', () => {
    it('holds in every state', async () => {
      const press = (name: string) => async (element: HTMLElement) => {
        byRole(element, 'button', name).click();
        await waitUntil(() => deepQuery(element, '#type'));
        await ready(element);
      };
      await auditStates('lease-report-list', {
        widths: [1280, 320],
        states: {
          empty: {},
          run: { act: press('Run a report') },
          schedule: { act: press('Schedule a report') },
          Italian: { locale: 'it', label: 'arca' },
        },
      });
    }).timeout(240_000);
  });
});
