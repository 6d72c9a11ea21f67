/** Contracts with their papers, special installments beside them, and what terms would lead to. */
import {
  signedContractSchema,
  staffContractChangeSchema,
  staffContractDraftSchema,
  type StaffDocument,
  staffContractTermsSchema,
} from '../../../sdk/schemas/staff-contract.ts';
import { specialTypeDraftSchema, staffSpecialDraftSchema } from '../../../sdk/schemas/staff-special.ts';
import { documentView } from '../../desks/documents/document-record.ts';
import { DocumentsDesk } from '../../desks/documents/documents-desk.ts';
import { renderDocument } from '../../desks/documents/render.ts';
import { ContractsRegister } from '../../desks/staff/contracts-register.ts';
import { SpecialsDesk } from '../../desks/staff/specials-desk.ts';
import type { ListQuery } from '../../engine/queries/list-query.ts';
import { parseJson } from '../../http/body.ts';
import { linkTo } from '../../http/download.ts';
import type { Exchange } from '../../http/exchange.ts';
import { idOf, json } from '../../http/exchange.ts';
import type { Api } from '../../http/pipeline.ts';
import { ProblemError } from '../../http/problem.ts';
import { readAs } from '../../http/read.ts';
import type { Route } from '../../http/route.ts';
import { createOnce } from '../../http/write.ts';
import { LATEST_FIRST } from '../../engine/queries/order.ts';
import { clerkOf, registerRoutes, requireStaff } from './registers.ts';

const EVERY = Number.MAX_SAFE_INTEGER;
const contracts = ({ lessor }: Exchange): ContractsRegister => lessor.desk(ContractsRegister);
const specials = ({ lessor }: Exchange): SpecialsDesk => lessor.desk(SpecialsDesk);
const documents = ({ lessor }: Exchange): DocumentsDesk => lessor.desk(DocumentsDesk);

function schedule(exchange: Exchange): Response {
  requireStaff(exchange, 'staffContracts', 'schedule');
  const items = contracts(exchange).scheduleOf(idOf(exchange));
  if (!items) throw new ProblemError('not-found');
  return json(exchange, { items, page: { total: { value: items.length, exact: true } } });
}

async function preview(exchange: Exchange): Promise<Response> {
  requireStaff(exchange, 'staffContractPreviews', 'create');
  const body = parseJson(await exchange.request.text());
  return json(exchange, contracts(exchange).preview(readAs(staffContractTermsSchema, body)));
}

/** Documents of the customers that are asked for. */
function papers(exchange: Exchange, { filter }: Pick<ListQuery, 'filter'>): StaffDocument[] {
  const { lessor, language } = exchange;
  const all = { offset: 0, limit: EVERY };
  return lessor.customers({ filter: {}, ...all }).items.flatMap(({ id, name }) => {
    if (filter['customerId'] !== undefined && !filter['customerId'].split(',').includes(id)) return [];
    const { items } = documents(exchange).list(
      lessor.customerIndex(id),
      { filter: {}, ...all },
      language,
      () => [],
    );
    return items.map((each): StaffDocument => ({ ...each, customerId: id, customerName: name }));
  });
}

/** A document with the exchange as its customer would have it: papers are addressed. */
function paper(exchange: Exchange) {
  const { lessor, language } = exchange;
  for (const { id } of lessor.customers({ filter: {}, offset: 0, limit: EVERY }).items) {
    const found = documents(exchange).find(lessor.customerIndex(id), idOf(exchange));
    const view = lessor.view(id)?.in(language);
    if (found && view) return { found, exchange: { ...exchange, view } };
  }
  throw new ProblemError('not-found');
}

function documentRoutes(api: Api): Route[] {
  const path = '/v1/staff-documents';
  return [
    ...registerRoutes(api, {
      noun: 'staffDocuments',
      path,
      sort: '-createdAt',
      rows: papers,
    }),
    api.get('staffDocuments', `${path}/:id/download`, (exchange) => {
      requireStaff(exchange, 'staffDocuments', 'download');
      return linkTo(
        exchange,
        `${path}/${encodeURIComponent(documentView(paper(exchange).found, 'en').id)}/file`,
      );
    }),
    api.get('staffDocuments', `${path}/:id/file`, (exchange) => {
      requireStaff(exchange, 'staffDocuments', 'download');
      const { found, exchange: addressed } = paper(exchange);
      return renderDocument(addressed, found);
    }),
  ];
}

function specialRoutes(api: Api): Route[] {
  const types = '/v1/staff-special-types';
  return [
    ...registerRoutes(api, {
      noun: 'staffSpecials',
      path: '/v1/staff-specials',
      sort: '',
      tie: LATEST_FIRST,
      rows: (exchange) => specials(exchange).all,
      find: (exchange, id) => specials(exchange).find(id),
      create: (exchange, body) =>
        specials(exchange).create(clerkOf(exchange), readAs(staffSpecialDraftSchema, body)).id,
      acts: { cancel: (exchange, id) => specials(exchange).cancel(id) },
    }),
    ...registerRoutes(api, {
      noun: 'staffSpecialTypes',
      path: types,
      sort: '',
      tie: { key: 'turn', descending: false },
      value: (row, key, rows) => (key === 'turn' ? rows.indexOf(row) : undefined),
      rows: (exchange) => specials(exchange).types,
    }),
    api.post('staffSpecialTypes', types, (exchange) => {
      requireStaff(exchange, 'staffSpecialTypes', 'create');
      return createOnce(exchange, (body) => specials(exchange).addType(readAs(specialTypeDraftSchema, body)));
    }),
  ];
}

/** `/v1/staff-contracts`, `/v1/staff-contract-previews`, `/v1/staff-documents`, `/v1/staff-specials`, `/v1/staff-special-types` */
export function staffContractHandlers(api: Api): Route[] {
  return [
    ...registerRoutes(api, {
      noun: 'staffContracts',
      path: '/v1/staff-contracts',
      sort: '-signedOn',
      rows: (exchange) => contracts(exchange).all(exchange.language),
      find: (exchange, id) => contracts(exchange).find(id, exchange.language),
      create: (exchange, body) =>
        contracts(exchange).create(clerkOf(exchange), readAs(staffContractDraftSchema, body)),
      update: (exchange, id, body) =>
        contracts(exchange).update(clerkOf(exchange), id, readAs(staffContractChangeSchema, body)),
      acts: {
        'attach-signed': (exchange, id, body) =>
          contracts(exchange).attachSigned(clerkOf(exchange), id, readAs(signedContractSchema, body)),
      },
      value: (row, key) =>
        key === 'overdue'
          ? (row.overdue?.amount ?? 0) > 0
          : key === 'financed'
            ? row.financed.amount
            : undefined,
      words: ({ number, customerName, title, plates = [], vins = [] }) =>
        [
          number,
          customerName,
          title,
          ...plates,
          ...vins,
          ...plates.map((each) => each.replaceAll(' ', '')),
        ].join(' '),
    }),
    api.get('staffContracts', '/v1/staff-contracts/:id/schedule', schedule),
    api.post('staffContractPreviews', '/v1/staff-contract-previews', preview),
    ...documentRoutes(api),
    ...specialRoutes(api),
  ];
}
