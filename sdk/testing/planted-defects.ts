/** The defects that the kit must find. */
import { addDays } from '../core/dates.ts';
import { addTo, ask, bend, bendRow } from './defects.ts';
import type { Defect } from './defects.ts';
import { RULE_DEFECTS } from './rule-defects.ts';

type Row = Record<string, unknown>;
type Page = { items: Row[]; page: { next?: string; total?: { value: number } }; totals?: Row[] };

const INVOICES = /\/v1\/invoices$/;
const INVOICE = /\/v1\/invoices\/[^/]+$/;
const PAYMENTS = /\/v1\/payments$/;
const CONTRACTS = /\/v1\/contracts$/;
const ANY = /\/v1\//;
const page = (body: Row): Page => body as unknown as Page;

const SHAPES: readonly Defect[] = [
  {
    name: 'money as a float',
    foundBy: 'shapes.rows',
    plant: bendRow(INVOICES, (row) => addTo(row, 'gross', 0.5)),
  },
  {
    name: 'money as a text',
    foundBy: 'shapes.rows',
    plant: bendRow(PAYMENTS, (row) => void (row['amount'] = { amount: '1200', currency: 'EUR' })),
  },
  {
    name: 'money in a currency that is not declared',
    foundBy: 'shapes.values',
    plant: bendRow(INVOICES, (row) => void ((row['net'] as Row)['currency'] = 'USD')),
  },
  {
    name: 'a required field is missing',
    foundBy: 'shapes.rows',
    plant: bendRow(CONTRACTS, (row) => void delete row['endsOn']),
  },
  {
    name: 'a due date with a time',
    foundBy: 'shapes.rows',
    plant: bendRow(INVOICES, (row) => void (row['issuedOn'] = '2026-01-01T00:00:00Z')),
  },
  {
    name: 'a day that does not exist',
    foundBy: 'shapes.values',
    plant: bendRow(INVOICES, (row) => void (row['issuedOn'] = '2026-02-30')),
  },
  {
    name: 'a status of its own',
    foundBy: 'shapes.rows',
    plant: bendRow(CONTRACTS, (row) => void (row['status'] = 'in_arrears')),
  },
  {
    name: 'the record says another amount than its row',
    foundBy: 'shapes.records',
    plant: bend('GET', INVOICE, (body) => addTo(body, 'paid', 1)),
  },
  {
    name: 'no ETag',
    foundBy: 'shapes.records',
    plant: (sound) => async (input, init) => {
      const response = await sound(input, init);
      response.headers.delete('etag');
      return response;
    },
  },
  {
    name: 'a resource that is claimed and not served',
    foundBy: 'shapes.rows',
    plant: ask(/\/v1\/policies$/, (url) => void (url.pathname = '/v1/nowhere')),
  },
];

const PAGING: readonly Defect[] = [
  {
    name: 'a row that comes twice',
    foundBy: 'paging.walk',
    plant: bend('GET', INVOICES, (body, url) => {
      const { items } = page(body);
      if (url.searchParams.has('cursor') && items[1]) items[1] = items[0] ?? items[1];
    }),
  },
  {
    name: 'a row that is lost between pages',
    foundBy: 'paging.walk',
    plant: bend('GET', PAYMENTS, (body, url) => {
      if (url.searchParams.get('limit') === '7') page(body).items.splice(0, 1);
    }),
  },
  {
    name: 'the limit ignored',
    foundBy: 'paging.limit',
    plant: ask(
      INVOICES,
      (url) => void (url.searchParams.get('limit') === '3' && url.searchParams.set('limit', '20')),
    ),
  },
  {
    name: 'a total that is one too many',
    foundBy: 'paging.total',
    plant: bend('GET', CONTRACTS, (body) => {
      const { total } = page(body).page;
      if (total) total.value += 1;
    }),
  },
  {
    name: 'page.prev that leads nowhere else',
    foundBy: 'paging.back',
    plant: bend('GET', INVOICES, (body) => {
      const links = body['page'] as Row;
      if (links['prev'] !== undefined) links['prev'] = links['next'];
    }),
  },
  {
    name: 'an order that changes from one question to the next',
    foundBy: 'paging.stable',
    plant: (sound) => {
      let time = 0;
      return bend('GET', INVOICES, (body) => {
        time += 1;
        if (time % 2 === 0) page(body).items.reverse();
      })(sound);
    },
  },
  {
    name: 'a broken cursor starts again from the first page',
    foundBy: 'paging.cursor',
    plant: ask(
      ANY,
      (url) => void (url.searchParams.get('cursor') === 'no-cursor' && url.searchParams.delete('cursor')),
    ),
  },
];

const LISTS: readonly Defect[] = [
  {
    name: 'a filter ignored',
    foundBy: 'filters.hold',
    plant: ask(INVOICES, (url) => url.searchParams.delete('settlement')),
  },
  {
    name: 'the end of a range left out',
    foundBy: 'filters.hold',
    plant: ask(INVOICES, (url) => {
      const from = url.searchParams.get('dueOn.gte');
      if (from && from !== '2026-02-30') url.searchParams.set('dueOn.gte', addDays(from, 1));
    }),
  },
  {
    name: 'of two alternatives only the first is used',
    foundBy: 'filters.hold',
    plant: ask(INVOICES, (url) => {
      const type = url.searchParams.get('settlement');
      if (type) url.searchParams.set('settlement', type.split(',')[0] ?? '');
    }),
  },
  {
    name: 'open=false leaves out what was never open',
    foundBy: 'filters.complement',
    plant: bend('GET', INVOICES, (body, url) => {
      if (url.searchParams.get('open') === 'false') page(body).items.pop();
    }),
  },
  {
    name: 'the search ignored',
    foundBy: 'filters.search',
    plant: ask(INVOICES, (url) => url.searchParams.delete('q')),
  },
  {
    name: 'unknown parameters taken in silence',
    foundBy: 'filters.known',
    plant: ask(ANY, (url) => url.searchParams.delete('no-such-parameter')),
  },
  {
    name: 'descending means ascending',
    foundBy: 'sorts.hold',
    plant: ask(INVOICES, (url) => {
      const sort = url.searchParams.get('sort');
      if (sort) url.searchParams.set('sort', sort.replace(/^-/, ''));
    }),
  },
  {
    name: 'unknown sort keys taken in silence',
    foundBy: 'sorts.known',
    plant: ask(
      ANY,
      (url) => void (url.searchParams.get('sort') === 'no-such-key' && url.searchParams.delete('sort')),
    ),
  },
  {
    name: 'totals of the page and not of the filter',
    foundBy: 'totals.sum',
    plant: bend('GET', INVOICES, (body) => {
      const { items, totals } = page(body);
      for (const total of totals ?? []) {
        const own = items.filter((row) => row['currency'] === total['currency']);
        (total['invoiced'] as Row)['amount'] = own.reduce(
          (sum, row) => sum + (row['gross'] as { amount: number }).amount,
          0,
        );
      }
    }),
  },
  {
    name: 'totals without one of the currencies',
    foundBy: 'totals.sum',
    plant: bend('GET', INVOICES, (body) => void page(body).totals?.pop()),
  },
  {
    name: 'totals in which a credit note adds up as if it were owed',
    foundBy: 'totals.sum',
    plant: bend('GET', INVOICES, (body) => {
      for (const { creditNotes } of page(body).totals ?? []) (creditNotes as Row)['amount'] = 4200;
    }),
  },
];

/** All of them. */
export const DEFECTS: readonly Defect[] = [...SHAPES, ...PAGING, ...LISTS, ...RULE_DEFECTS];
