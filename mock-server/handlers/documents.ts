/** Documents: found, filed, fetched. */
import { documentDraftSchema } from '../../sdk/schemas/document.ts';
import type { InsurancePolicy } from '../../sdk/schemas/asset.ts';
import { type DocumentRecord, documentView } from '../desks/documents/document-record.ts';
import { DocumentsDesk } from '../desks/documents/documents-desk.ts';
import { renderDocument } from '../desks/documents/render.ts';
import { RequestsDesk } from '../desks/requests/requests-desk.ts';
import { linkTo } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { createOnce } from '../http/write.ts';

const EVERY = Number.MAX_SAFE_INTEGER;

/** The desk; what requests have brought must be filed before anybody looks. */
function deskOf({ lessor }: Exchange): DocumentsDesk {
  lessor.desk(RequestsDesk);
  return lessor.desk(DocumentsDesk);
}

const activePolicies =
  ({ view }: Exchange) =>
  (): InsurancePolicy[] =>
    view.policies({ filter: { status: 'active' }, offset: 0, limit: EVERY }).items;

function find(exchange: Exchange): DocumentRecord {
  const desk = deskOf(exchange);
  const found = desk.find(customerIndex(exchange), idOf(exchange), activePolicies(exchange));
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** `/v1/documents[/{id}[/download|/file]]` */
export function documentHandlers(api: Api): Route[] {
  return [
    api.get('documents', '/v1/documents', (exchange) => {
      requirePermission(exchange, 'documents.list');
      const { language } = exchange;
      return list(exchange, 'documents', (query) =>
        deskOf(exchange).list(customerIndex(exchange), query, language, activePolicies(exchange)),
      );
    }),
    api.post('documents', '/v1/documents', (exchange) => {
      requirePermission(exchange, 'documents.create');
      return createOnce(exchange, (body) => {
        const filed = deskOf(exchange).file(customerIndex(exchange), readAs(documentDraftSchema, body));
        return documentView(filed, exchange.language);
      });
    }),
    api.get('documents', '/v1/documents/:id', (exchange) => {
      requirePermission(exchange, 'documents.detail');
      return record(exchange, documentView(find(exchange), exchange.language));
    }),
    api.get('documents', '/v1/documents/:id/download', (exchange) => {
      requirePermission(exchange, 'documents.download');
      return linkTo(exchange, `/v1/documents/${encodeURIComponent(find(exchange).id)}/file`);
    }),
    api.get('documents', '/v1/documents/:id/file', (exchange) => {
      requirePermission(exchange, 'documents.download');
      return renderDocument(exchange, find(exchange));
    }),
  ];
}
