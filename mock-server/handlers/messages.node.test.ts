import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ForbiddenError, NotFoundError, ValidationError } from '../../sdk/index.ts';
import { codesOf, useClients } from '../testing/clients.ts';

const clients = useClients();
const draft = { topic: 'invoice_balance', subject: 'About my balance', body: 'What is open?' } as const;

describe('messages', () => {
  it('lists what the lessor has sent, by topic, in the reader’s language', async () => {
    const subjects: string[] = [];
    for (const locale of ['en', 'it', 'ro', 'bg']) {
      const page = await clients.of('user-1', { locale }).messages.list({ from: 'lessor', limit: 200 });
      assert.deepEqual(page.rejected, []);
      assert.ok(page.items.every(({ body }) => !/[{}]/.test(body)));
      subjects.push(page.items.find(({ topic }) => topic === 'payment_terms')?.subject ?? '');
      const topics = new Set(page.items.map(({ topic }) => topic));
      for (const topic of ['contract_status', 'invoice_balance', 'payment_terms'])
        assert.ok(topics.has(topic as never), topic);
    }
    assert.deepEqual(subjects, [
      'Our bank details and payment terms',
      'Coordinate bancarie e condizioni di pagamento',
      'Datele noastre bancare și condițiile de plată',
      'Банковите ни данни и условия за плащане',
    ]);
  });

  it('filters, searches and sorts', async () => {
    const { messages } = clients.of('user-1', { locale: 'en' });
    const all = (await messages.list({ limit: 200 })).items;
    assert.deepEqual(
      all.map(({ sentAt }) => sentAt),
      all
        .map(({ sentAt }) => sentAt)
        .sort()
        .reverse(),
    );
    const unread = (await messages.list({ unread: true, limit: 200 })).items;
    assert.ok(unread.length > 0 && unread.length < all.length && unread.every(({ readAt }) => !readAt));
    assert.equal(
      (await messages.list({ unread: false, limit: 200 })).items.length,
      all.length - unread.length,
    );
    const found = (await messages.list({ q: 'BANK details' })).items;
    assert.ok(found.length > 0 && found.every(({ subject, body }) => /bank details/i.test(subject + body)));
    const first = (await messages.list({ sort: 'subject', limit: 1 })).items[0];
    assert.equal(first?.subject, all.map(({ subject }) => subject).sort()[0]);
    const about = all.find(({ requestId }) => requestId);
    if (about?.requestId) {
      const rows = (await messages.list({ requestId: about.requestId })).items;
      assert.ok(rows.length > 0 && rows.every(({ requestId }) => requestId === about.requestId));
    }
  });

  it('carries a copy of the invoice that opens as a PDF', async () => {
    const client = clients.of();
    const page = await client.messages.list({ topic: ['invoice_balance'] });
    const { id, attachments } = page.items.find((each) => each.attachments.length > 0)!;
    const link = await client.messages.attachment(id, { attachmentId: attachments[0]!.id });
    const file = await client.downloads.blob(link);
    assert.equal(file.type, 'application/pdf');
    assert.equal(await file.slice(0, 5).text(), '%PDF-');
    await assert.rejects(client.messages.attachment(id, { attachmentId: 'att_none' }), NotFoundError);
    await assert.rejects(
      (await clients.other()).messages.attachment(id, { attachmentId: attachments[0]!.id }),
      NotFoundError,
    );
  });

  it('takes a letter with an upload, answers the next day, and keeps the conversation together', async () => {
    const client = clients.of('user-1', { locale: 'en' });
    const file = new File(['%PDF-1.4\n%%EOF\n'], 'order.pdf', { type: 'application/pdf' });
    const upload = await client.uploads.send(file, { purpose: 'message' });
    const sent = await client.messages.create({ ...draft, attachmentIds: [upload.id] });
    assert.equal(sent.attachments[0]?.fileName, 'order.pdf');
    const link = await client.messages.attachment(sent.id, { attachmentId: sent.attachments[0].id });
    assert.equal((await client.downloads.blob(link)).size, file.size);
    clients.mock().control.advanceTo('2026-11-23');
    const { messages } = await client.messages.thread(sent.id);
    assert.deepEqual(
      messages.map(({ from }) => from),
      ['customer', 'lessor'],
    );
    assert.equal(messages[1]?.subject, 'Re: About my balance');
    const reply = await client.messages.reply(messages[1].id, { body: 'Thank you.' });
    assert.equal(reply.threadId, sent.id);
    assert.equal((await client.messages.list({ threadId: sent.id })).items.length, 3);
    assert.equal((await client.messages.get(reply.id)).body, 'Thank you.');
  });

  it('is written once for a key, and names what it refuses', async () => {
    const client = clients.of();
    const once = { idempotencyKey: 'k1' };
    const first = await client.messages.create(draft, once);
    assert.equal((await client.messages.create(draft, once)).id, first.id);
    await assert.rejects(
      client.messages.create({ ...draft, subject: ' ', attachmentIds: ['none'] }),
      ValidationError,
    );
    const wrong = await client.messages.create({ ...draft, subject: '', body: '' }).catch(codesOf);
    assert.deepEqual(wrong, ['/subject too_small', '/body too_small']);
    const foreign = await client.messages.create({ ...draft, attachmentIds: ['none'] }).catch(codesOf);
    assert.deepEqual(foreign, ['/attachmentIds/0 unknown_upload']);
    await assert.rejects(client.messages.reply('none', { body: 'x' }), NotFoundError);
    await assert.rejects(clients.of('readonly-1').messages.create(draft), ForbiddenError);
  });

  it('is read by each user for themselves: staff who read it leave it unread for the customer', async () => {
    const [customer, staff] = [clients.of(), clients.of('staff-1')];
    const { id } = (await customer.messages.list({ unread: true, from: 'lessor' })).items[0]!;
    await staff.messages.markUnread(id);
    await staff.messages.markRead(id);
    assert.equal((await customer.messages.get(id)).readAt, undefined);
    const read = await customer.messages.markRead(id);
    assert.ok(read.readAt);
    assert.equal((await customer.messages.markRead(id)).readAt, read.readAt);
    assert.equal((await customer.messages.markUnread(id)).readAt, undefined);
    await assert.rejects(customer.messages.markRead('none'), NotFoundError);
  });

  it('brings copies of invoices and payment reminders as days pass, and no reminder while a promise is kept open', async () => {
    const client = clients.of('user-1', { locale: 'en' });
    const reminders = async (): Promise<number> =>
      (await client.messages.list({ topic: ['payment_terms'], q: 'reminder', limit: 200 })).items.length;
    clients.mock().control.advanceTo('2027-03-31');
    assert.ok((await reminders()) > 0);
    const copies = (await client.messages.list({ topic: ['invoice_balance'], sentAt: { gte: '2026-12-01' } }))
      .items;
    assert.ok(copies.length >= 3);

    clients.mock().control.reset({ scenario: 'default' });
    const open = (await client.invoices.list({ open: true, limit: 500 })).items.filter(
      ({ disputed }) => !disputed,
    );
    for (const invoice of open) {
      await client.promises.create({
        invoiceIds: [invoice.id],
        amount: { ...invoice.open },
        promisedOn: '2027-01-31',
      });
    }
    clients.mock().control.advanceTo('2026-11-29');
    const due = open.filter(({ dueOn = '' }) => dueOn >= '2026-11-17' && dueOn <= '2026-11-24');
    assert.ok(due.length > 0);
    assert.equal(await reminders(), 0);
  });

  it('brings the travel authorization that was asked for, as an attachment', async () => {
    const client = clients.of('user-1', { locale: 'it' });
    const cars = await client.assets.list({ kind: ['vehicle'], limit: 100 });
    const payload = (assetId: string) => ({
      assetId,
      drivers: ['Chiara Rossi'],
      countries: ['FR'],
      from: '2026-12-10',
      to: '2026-12-20',
    });
    let made: { id: string; number: string } | undefined;
    for (const { id } of cars.items) {
      made ??= await client.requests
        .create({ type: 'travel_authorization', payload: payload(id) })
        .catch(() => undefined);
    }
    assert.ok(made);
    clients.mock().control.advanceTo('2026-12-04');
    const request = await client.requests.get(made.id);
    assert.equal(request.state, 'fulfilled');
    const letters = await client.messages.list({ requestId: made.id });
    const letter = letters.items.find(({ attachments }) => attachments.length > 0);
    assert.equal(letter?.subject, `La richiesta ${made.number} è stata evasa`);
    assert.equal(letter.topic, 'requests');
    const [attachment] = letter.attachments;
    const link = await client.messages.attachment(letter.id, { attachmentId: attachment?.id ?? '' });
    const file = await client.downloads.blob(link);
    assert.equal(file.type, 'application/pdf');
    assert.equal(await file.slice(0, 5).text(), '%PDF-');
    const news = await client.notifications.list({ kind: ['request_moved'], limit: 500 });
    assert.ok(news.items.some(({ entity }) => entity.id === made.id));
  });
});
