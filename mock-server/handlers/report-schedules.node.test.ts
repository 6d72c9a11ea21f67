import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConflictError, NotFoundError, PreconditionError } from '../../sdk/index.ts';
import type { ReportScheduleDraft } from '../../sdk/index.ts';
import { codesOf, useClients } from '../testing/clients.ts';

const clients = useClients({ label: 'arca' });

describe('report schedules', () => {
  const daily: ReportScheduleDraft = {
    type: 'overdue_invoices',
    format: 'xlsx',
    frequency: 'daily',
    localTime: '08:00',
    recipients: ['fleet@valente.example'],
  };

  it('run daily, weekly and monthly as the business date passes, and mail their reports', async () => {
    const client = clients.of();
    const day = await client.reportSchedules.create(daily);
    assert.equal(day.nextRunAt, '2026-11-22T07:00:00Z');
    const week = await client.reportSchedules.create({ ...daily, frequency: 'weekly', weekday: 5 });
    assert.equal(week.nextRunAt, '2026-11-27T07:00:00Z');
    const month = await client.reportSchedules.create({ ...daily, frequency: 'monthly', dayOfMonth: 31 });
    assert.equal(month.nextRunAt, '2026-11-30T07:00:00Z');
    clients.mock().control.advanceTo('2026-12-05');
    const runs = async (scheduleId: string) => (await client.reports.list({ scheduleId, limit: 100 })).items;
    assert.deepEqual(
      [(await runs(day.id)).length, (await runs(week.id)).length, (await runs(month.id)).length],
      [14, 2, 1],
    );
    const last = (await runs(day.id))[0]!;
    assert.deepEqual(
      [last.state, last.createdAt, last.sentTo],
      ['ready', '2026-12-05T07:00:00Z', [...daily.recipients]],
    );
    const after = await client.reportSchedules.get(month.id);
    assert.deepEqual([after.lastRunAt, after.nextRunAt], ['2026-11-30T07:00:00Z', '2026-12-31T07:00:00Z']);
  });

  it('come the same in one step and day by day', async () => {
    const history = async (days: readonly string[]) => {
      clients.mock().control.reset({ scenario: 'default' });
      const client = clients.of();
      await client.reportSchedules.create({ ...daily, frequency: 'weekly', weekday: 3 });
      for (const date of days) clients.mock().control.advanceTo(date);
      return (await client.reports.list({ limit: 100 })).items;
    };
    const steps = Array.from({ length: 30 }, (_each, at) => `2026-12-${String(at + 1).padStart(2, '0')}`);
    assert.deepEqual(await history(steps), await history(['2026-12-30']));
  });

  it('pause, go on, change and end', async () => {
    const client = clients.of();
    const { id, etag } = await client.reportSchedules.create(daily);
    const paused = await client.reportSchedules.pause(id, { etag: etag! });
    assert.deepEqual([paused.paused, paused.nextRunAt], [true, undefined]);
    await assert.rejects(client.reportSchedules.pause(id), ConflictError);
    await assert.rejects(client.reportSchedules.resume(id, { etag: etag! }), PreconditionError);
    clients.mock().control.advanceTo('2026-11-25');
    assert.equal((await client.reports.list()).items.length, 0);
    const resumed = await client.reportSchedules.resume(id);
    assert.equal(resumed.nextRunAt, '2026-11-26T07:00:00Z');
    const changed = await client.reportSchedules.update(id, { frequency: 'weekly', localTime: '18:30' });
    assert.deepEqual([changed.weekday, changed.nextRunAt], [1, '2026-11-30T17:30:00Z']);
    const listed = await client.reportSchedules.list({ frequency: ['weekly'], paused: false });
    assert.deepEqual(
      listed.items.map((each) => each.id),
      [id],
    );
    await client.reportSchedules.delete(id);
    await assert.rejects(client.reportSchedules.get(id), NotFoundError);
  });

  it('refuse addresses, times and days that there are not', async () => {
    const client = clients.of();
    const refusal = (more: object) => client.reportSchedules.create({ ...daily, ...more }).catch(codesOf);
    assert.deepEqual(await refusal({ recipients: ['nobody'] }), ['/recipients/0 invalid_format']);
    assert.deepEqual(await refusal({ recipients: [] }), ['/recipients too_small']);
    assert.deepEqual(await refusal({ localTime: '24:00' }), ['/localTime invalid_format']);
    assert.deepEqual(await refusal({ frequency: 'hourly' }), ['/frequency invalid_value']);
    assert.deepEqual(await refusal({ frequency: 'weekly', weekday: 8 }), ['/weekday too_big']);
    assert.deepEqual(await refusal({ params: { contractId: 'x' } }), ['/params/contractId unknown_contract']);
    const { id } = await client.reportSchedules.create(daily);
    const wrong = await client.reportSchedules.update(id, { recipients: ['a b@c.example'] }).catch(codesOf);
    assert.deepEqual(wrong, ['/recipients/0 invalid_format']);
    await assert.rejects((await clients.other()).reportSchedules.get(id), NotFoundError);
  });
});
