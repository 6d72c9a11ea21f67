/** Planted defects that break a rule of leasing or of the protocol. */
import { addDays } from '../core/dates.ts';
import { addTo, again, ask, bend, bendRow, bucketOf, firstCurrency, refuse } from './defects.ts';
import type { Defect } from './defects.ts';

type Row = Record<string, unknown>;

const INVOICES = /\/v1\/invoices$/;
const INVOICE = /\/v1\/invoices\/[^/]+$/;
const PAYMENTS = /\/v1\/payments$/;
const SUMMARY = /\/v1\/summary$/;
const PROMISES = /\/v1\/promises/;
const ANY = /\/v1\//;
const isOpen = (row: Row): boolean => (row['open'] as { amount: number }).amount > 0;

const RECORDS: readonly Defect[] = [
  {
    name: 'an open amount that does not follow from the others',
    foundBy: 'records.invoices',
    plant: bendRow(INVOICES, (row) => addTo(row, 'open', -1), isOpen),
  },
  {
    name: 'due today called overdue',
    foundBy: 'records.invoices',
    plant: bendRow(
      INVOICES,
      (row) => void (row['timing'] = 'overdue'),
      (row) => row['timing'] === 'not_due' || row['timing'] === 'due_today',
    ),
  },
  {
    name: 'VAT rounded line by line',
    foundBy: 'records.invoice-details',
    plant: bend('GET', INVOICE, (body) => addTo(((body['vatBreakdown'] ?? []) as Row[])[0], 'vat', 1)),
  },
  {
    name: 'a payment allocated beyond its amount',
    foundBy: 'records.payments',
    plant: bendRow(
      PAYMENTS,
      (row) => addTo(row, 'unallocated', 100),
      (row) => row['state'] === 'posted',
    ),
  },
  {
    name: 'a schedule line that forgets its VAT',
    foundBy: 'records.schedules',
    plant: bendRow(/\/schedule$/, (row) => addTo(row, 'gross', -7)),
  },
  {
    name: 'a policy active after its end',
    foundBy: 'records.policies',
    plant: bendRow(
      /\/v1\/policies$/,
      (row) => void (row['status'] = 'active'),
      (row) => row['status'] === 'expired',
    ),
  },
  {
    name: 'credit available that forgets what is used',
    foundBy: 'records.credit',
    plant: bend('GET', SUMMARY, (body) => addTo(body['credit'] as Row, 'available', 5)),
  },
];

const FIGURES: readonly Defect[] = [
  {
    name: 'overdue counts what is due today',
    foundBy: 'figures.overdue',
    plant: bend('GET', SUMMARY, (body) => addTo(bucketOf(body, 'overdue'), 'amount', 4200)),
  },
  {
    name: 'next due counts unbilled schedule lines',
    foundBy: 'figures.next-due',
    plant: bend('GET', SUMMARY, (body) => addTo(bucketOf(body, 'nextDue'), 'amount', 99)),
  },
  {
    name: 'total due forgets the overdue part',
    foundBy: 'figures.total-due',
    plant: bend('GET', SUMMARY, (body) => void (firstCurrency(body)['totalDue'] = bucketOf(body, 'nextDue'))),
  },
  {
    name: 'days past due reset by a part payment',
    foundBy: 'figures.days-past-due',
    plant: bend('GET', SUMMARY, (body) => void (firstCurrency(body)['daysPastDue'] = 1)),
  },
  {
    name: 'the summary is of yesterday',
    foundBy: 'figures.today',
    plant: bend('GET', SUMMARY, (body) => void (body['asOf'] = addDays(String(body['asOf']), -1))),
  },
];

const ERRORS: readonly Defect[] = [
  {
    name: 'answers without a token',
    foundBy: 'errors.401',
    plant: ask(/\/v1\/contracts$/, (_url, headers) => {
      if (!headers.has('authorization')) headers.set('authorization', 'Bearer customer-1');
    }),
  },
  {
    name: 'unknown ids are 400',
    foundBy: 'errors.404',
    plant: refuse(404, (response, body) => again(response, { ...body, status: 400 }, 400)),
  },
  {
    name: 'foreign ids are 403, which tells that they exist',
    foundBy: 'errors.foreign',
    plant: (sound) => async (input, init) => {
      const response = await sound(input, init);
      const { url } = new Request(input, init);
      if (response.status !== 404 || /no-such|nowhere/.test(url)) return response;
      const body = { type: 'https://lessor.example/problems/forbidden', status: 403, traceId: 'x' };
      return again(response, body, 403);
    },
  },
  {
    name: 'acting for anybody is allowed',
    foundBy: 'errors.act-for',
    plant: ask(ANY, (_url, headers) => headers.delete('x-act-for-customer')),
  },
  {
    name: 'a wrong method is 404',
    foundBy: 'errors.405',
    plant: refuse(405, (response, body) =>
      again(response, { ...body, type: 'https://lessor.example/problems/not-found', status: 404 }, 404),
    ),
  },
  {
    name: 'errors as plain JSON',
    foundBy: 'errors.404',
    plant: refuse(404, (response, body) => again(response, body, 404, 'application/json')),
  },
  {
    name: 'a problem type of its own',
    foundBy: 'errors.404',
    plant: refuse(404, (response, body) =>
      again(response, { ...body, type: 'https://lessor.example/problems/oops' }),
    ),
  },
  {
    name: 'no traceId',
    foundBy: 'errors.trace',
    plant: refuse(422, (response, { traceId: _traceId, ...body }) => again(response, body)),
  },
  {
    name: 'refused parameters without a pointer',
    foundBy: 'filters.known',
    plant: refuse(422, (response, { errors: _errors, ...body }) => again(response, body)),
  },
  {
    name: 'the token in an error message',
    foundBy: 'errors.secrets',
    plant: (sound) => async (input, init) => {
      const request = new Request(input, init);
      const token = request.headers.get('authorization');
      const response = await sound(request);
      if (response.status !== 404 || token === null) return response;
      return again(response, { ...((await response.json()) as object), detail: `Nothing for ${token}` });
    },
  },
  {
    name: 'the token in a download link',
    foundBy: 'files.pdf',
    plant: bend('GET', /\/pdf$/, (body) => void (body['url'] = `${String(body['url'])}?access_token=abc`)),
  },
];

const WRITES: readonly Defect[] = [
  {
    name: 'writes without a key',
    foundBy: 'writes.key-missing',
    plant: ask(PROMISES, (_url, headers, method) => {
      if (method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', 'made-up');
    }),
  },
  {
    name: 'the key ignored: a second record, or a refusal',
    foundBy: 'writes.once',
    plant: (sound) => {
      let time = 0;
      return ask(PROMISES, (_url, headers) => {
        time += 1;
        if (headers.has('idempotency-key')) headers.set('idempotency-key', `key-${time}`);
      })(sound);
    },
  },
  {
    name: 'another body under a used key replays the first answer',
    foundBy: 'writes.once',
    plant: (sound) => {
      const seen = new Map<string, Response>();
      return async (input, init) => {
        const request = new Request(input, init);
        const key = request.headers.get('idempotency-key');
        const known = key === null ? undefined : seen.get(key);
        if (known) return known.clone();
        const response = await sound(request);
        if (key !== null && response.ok) seen.set(key, response.clone());
        return response;
      };
    },
  },
  {
    name: 'invalid bodies refused without pointers',
    foundBy: 'writes.invalid',
    plant: refuse(422, (response, body) => again(response, { ...body, errors: [] })),
  },
  {
    name: 'a change sent again is called a conflict',
    foundBy: 'writes.replayed',
    plant: ask(ANY, (_url, headers) => {
      if (headers.has('if-match')) headers.delete('idempotency-key');
    }),
  },
  {
    name: 'changes without a version',
    foundBy: 'writes.version',
    plant: (sound) => async (input, init) => {
      const response = await sound(input, init);
      return response.status === 428
        ? new Response('{}', { headers: { 'content-type': 'application/json' } })
        : response;
    },
  },
  {
    name: 'changes of any version',
    foundBy: 'writes.version',
    plant: refuse(412, (response) => again(response, {}, 200, 'application/json')),
  },
];

/** Defects of records, figures, refusals and writes. */
export const RULE_DEFECTS: readonly Defect[] = [...RECORDS, ...FIGURES, ...ERRORS, ...WRITES];
