import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesOf, checkForm, draftOf } from './form-rules.ts';
import type { ReportForm } from './report-form.controller.ts';

const form: ReportForm = {
  type: 'overdue_invoices',
  format: 'pdf',
  params: {},
  frequency: 'monthly',
  weekday: '1',
  dayOfMonth: '31',
  localTime: '08:00',
  recipients: 'a@b.example',
};
const rules = { parameters: [], plan: true, mostRecipients: 2 };

describe('form of a report', () => {
  it('reads addresses however they are separated, each once', () => {
    assert.deepEqual(addressesOf(' a@b.example;c@d.example\na@b.example, '), ['a@b.example', 'c@d.example']);
  });

  it('names what a schedule lacks', () => {
    assert.deepEqual(checkForm(form, rules), {});
    const wrong = {
      ...form,
      dayOfMonth: '32',
      localTime: '',
      recipients: 'a@b.example b@c.example c@d.example',
    };
    assert.deepEqual(Object.keys(checkForm(wrong, rules)), ['dayOfMonth', 'localTime', 'recipients']);
    assert.deepEqual(checkForm({ ...form, recipients: 'nobody' }, rules).recipients, {
      kind: 'badAddress',
      address: 'nobody',
    });
  });

  it('sends only what the report takes and its frequency needs', () => {
    const parameters = [{ name: 'days', type: 'integer', required: false }] as const;
    const filled = { ...form, params: { days: '7', other: 'x' } };
    assert.deepEqual(draftOf(filled, parameters, false), {
      type: form.type,
      format: 'pdf',
      params: { days: '7' },
    });
    assert.deepEqual(draftOf(form, [], true), {
      type: form.type,
      format: 'pdf',
      frequency: 'monthly',
      dayOfMonth: 31,
      localTime: '08:00',
      recipients: ['a@b.example'],
    });
  });
});
