import { expect, html } from '@open-wc/testing';
import { Localizer } from '../../i18n/index.ts';
import { mountUi } from '../../testing/ui-host.ts';
import { paintStatus, statusPill } from './status-pill.ts';
import { statusPillStyles } from './status-pill.styles.ts';
import { contractStatus, invoiceStatus, scheduleStatus } from './statuses.ts';

const localizer = new Localizer();
const invoice = { type: 'invoice', settlement: 'open', timing: 'not_due' } as const;

describe('statusPill', () => {
  it('tells a status by shape, word and colour', async () => {
    const host = await mountUi(
      () =>
        html`${statusPill({ tone: 'settled', text: 'a' })}${statusPill({ tone: 'attention', text: 'b' })}
        ${statusPill({ tone: 'overdue', text: 'c' })}${statusPill({ tone: 'neutral', text: 'd' })}`,
      { styles: [statusPillStyles] },
    );
    const marks = [...host.renderRoot.querySelectorAll('.status-mark')];
    expect(new Set(marks.map((mark) => mark.className)).size).to.equal(4);
    expect(new Set(marks.map((mark) => getComputedStyle(mark).color)).size).to.equal(4);
    await expect(host).to.be.accessible();
  });

  it('paints a recycled cell in place', () => {
    const cell = document.createElement('div');
    paintStatus(cell, { tone: 'overdue', text: '3 days overdue' });
    const pill = cell.firstElementChild;
    paintStatus(cell, { tone: 'settled', text: 'Paid' });
    expect(cell.firstElementChild).to.equal(pill);
    expect(cell.textContent).to.equal('Paid');
    expect(cell.querySelector('.status-disc')).to.exist;
    paintStatus(cell, undefined);
    expect(cell.childNodes).to.have.length(0);
  });
});

describe('statuses', () => {
  it('tells settlement and timing of an invoice', () => {
    expect(invoiceStatus(invoice, localizer)).to.deep.equal({ tone: 'neutral', text: 'Not due' });
    expect(invoiceStatus({ ...invoice, timing: 'overdue', daysPastDue: 12 }, localizer)).to.deep.equal({
      tone: 'overdue',
      text: '12 days overdue',
    });
    expect(
      invoiceStatus({ ...invoice, settlement: 'partial', timing: 'overdue', daysPastDue: 1 }, localizer).text,
    ).to.equal('Partly paid, 1 day overdue');
    expect(invoiceStatus({ ...invoice, settlement: 'partial' }, localizer).tone).to.equal('attention');
    expect(invoiceStatus({ ...invoice, timing: 'due_today' }, localizer).tone).to.equal('attention');
    expect(invoiceStatus({ ...invoice, settlement: 'paid', timing: undefined }, localizer).tone).to.equal(
      'settled',
    );
    expect(invoiceStatus({ ...invoice, settlement: 'unknown', timing: undefined }, localizer).tone).to.equal(
      'neutral',
    );
  });

  it('tells the life cycle of a contract, and that it is late', () => {
    expect(contractStatus({ status: 'active' }, localizer)).to.deep.equal({
      tone: 'settled',
      text: 'Active',
    });
    expect(contractStatus({ status: 'active', daysPastDue: 2 }, localizer).text).to.equal(
      'Active, 2 days overdue',
    );
    expect(contractStatus({ status: 'unknown' }, localizer).tone).to.equal('neutral');
  });

  it('tells the state of a schedule line', () => {
    const line = { state: 'invoiced', dueOn: '2026-11-01' } as const;
    expect(scheduleStatus(line, localizer, { businessDate: '2026-11-01' }).tone).to.equal('neutral');
    expect(scheduleStatus(line, localizer, { businessDate: '2026-11-02' }).tone).to.equal('overdue');
    expect(scheduleStatus({ ...line, state: 'planned' }, localizer, { next: true }).text).to.equal('Next');
    expect(scheduleStatus({ ...line, state: 'paid' }, localizer).tone).to.equal('settled');
  });
});
