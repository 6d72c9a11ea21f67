import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ValidationError } from './index.ts';
import { fieldsOf } from './testing/mock-lessor.ts';
import { days, deal, mock, person, staff, openOffice } from './testing/staff-office.ts';

describe('the back office: notes and messages', () => {
  openOffice();

  it('writes notes on a customer', async () => {
    const { id } = await staff.customers.create(person());
    const note = await staff.notes.create({ customerId: id, text: 'Плаща след десето число.' });
    assert.deepEqual([note.kind, note.automatic, note.author], ['note', false, 'Sofia Berg']);
    assert.equal((await staff.customers.get(id)).notes, 1);
    assert.deepEqual(
      (await staff.notes.list({ customerId: id })).items.map((each) => each.id),
      [note.id],
    );
    await assert.rejects(staff.notes.create({ customerId: 'nobody', text: 'x' }), ValidationError);
  });

  it('sends SMS, Viber and e-mail, and tells how far each has come', async () => {
    const { id } = await staff.customers.create(person());
    const sent = [];
    for (const channel of ['sms', 'viber', 'email'] as const)
      sent.push(
        await staff.messages.create({ customerId: id, channel, subject: 'Договор', text: 'Обадете се.' }),
      );
    assert.deepEqual(
      sent.map(({ state, automatic }) => [state, automatic]),
      Array(3).fill(['queued', false]),
    );
    assert.ok(sent.every(({ to }) => to.includes('•')));
    assert.deepEqual(
      (await mock.outbox('staffMessage')).map(({ channel }) => channel),
      ['sms', 'viber', 'email'],
    );
    await mock.wait(10);
    assert.equal((await staff.messages.get(sent[0]!.id)).state, 'sent');
    await mock.wait(120);
    const states = (await staff.messages.list({ customerId: id })).items.map(({ state }) => state);
    assert.ok(states.every((state) => state === 'delivered' || state === 'failed'));
    await assert.rejects(staff.messages.create({ customerId: id, channel: 'sms' }), (error) => {
      assert.deepEqual(fieldsOf(error), ['/text required']);
      return true;
    });
  });

  it('reminds by itself a week before an installment falls due, by the template, and notes it', async () => {
    const made = await staff.contracts.create(await deal({ firstDueOn: '2026-12-28' }));
    await days(29);
    assert.deepEqual(
      (await staff.messages.list({ customerId: made.customerId, automatic: true, channel: ['viber'] })).items,
      [],
    );
    await days(1);
    const { items } = await staff.messages.list({
      customerId: made.customerId,
      automatic: true,
      channel: ['viber'],
    });
    assert.equal(items.length, 1);
    const [sent] = items;
    assert.match(sent?.text ?? '', new RegExp(`${made.number}.*28/12/2026`));
    assert.ok(sent?.invoiceId && sent.templateId);
    const notes = await staff.notes.list({ customerId: made.customerId, kind: ['notification'] });
    assert.ok(notes.items.some(({ text, automatic }) => automatic && text === sent?.text));
  });

  it('sends nothing by itself once its template is stopped, and fills in a template that staff send', async () => {
    for (const { id } of (await staff.messageTemplates.list({ active: true })).items)
      await staff.messageTemplates.update(id, { active: false });
    const made = await staff.contracts.create(await deal());
    const template = await staff.messageTemplates.create({
      ...{ name: 'Ръчно', channel: 'sms', text: '{name}: {amount}, {contract}, {dueOn}' },
    });
    await days(45);
    assert.equal((await staff.messages.list({ automatic: true })).items.length, 0);
    const sent = await staff.messages.create({
      customerId: made.customerId,
      channel: 'sms',
      templateId: template.id,
    });
    assert.ok(sent.text.startsWith('Иван Петров: ') && sent.text.includes(made.number));
    await assert.rejects(
      staff.messageTemplates.create({ name: 'x', channel: 'sms', text: '{egn}' }),
      (error) => {
        assert.deepEqual(fieldsOf(error), ['/text unknown_placeholder']);
        return true;
      },
    );
  });
});
