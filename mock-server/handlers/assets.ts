/** Leased assets, their counters and places. */
import { cut, type Order } from '../engine/queries/order.ts';
import type { AssetLocation, OdometerReading } from '../../sdk/schemas/asset.ts';
import { readingDraftSchema } from '../../sdk/schemas/asset.ts';
import type { Address } from '../../sdk/schemas/party.ts';
import { AssetsDesk } from '../desks/assets/assets-desk.ts';
import { RequestsDesk } from '../desks/requests/requests-desk.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { createOnce } from '../http/write.ts';

function find(exchange: Exchange) {
  const found = exchange.lessor.desk(AssetsDesk).find(customerIndex(exchange), idOf(exchange));
  if (!found) throw new ProblemError('not-found');
  return found;
}

const BY_DAY: Order<OdometerReading> = { keys: [{ key: 'on', descending: false }], value: ({ on }) => on };

function readings(exchange: Exchange): Response {
  requirePermission(exchange, 'assets.detail');
  const rows = exchange.lessor.desk(AssetsDesk).readings(find(exchange));
  return list(exchange, 'readings', (query) => cut(rows, query, BY_DAY, (row) => row));
}

function addReading(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'assets.addReading');
  const found = find(exchange);
  return createOnce(exchange, (body) =>
    exchange.lessor.desk(AssetsDesk).addReading(found, readAs(readingDraftSchema, body)),
  );
}

function location(exchange: Exchange): Response {
  requirePermission(exchange, 'assets.detail');
  const { lessor } = exchange;
  const found = find(exchange);
  const place = lessor.desk(AssetsDesk).location(found);
  const customer = customerIndex(exchange);
  const open = lessor.desk(RequestsDesk).openAbout(customer, 'location_change', found.asset.id);
  const pending = open && {
    requestId: open.id,
    address: open.payload['address'] as Address,
    from: open.payload['from'] as string,
  };
  return record(exchange, { ...place, ...(pending && { pending }) } satisfies AssetLocation);
}

/** `/v1/assets[/{id}[/readings|/add-reading|/location]]` */
export function assetHandlers(api: Api): Route[] {
  return [
    api.get('assets', '/v1/assets', (exchange) => {
      requirePermission(exchange, 'assets.list');
      return list(exchange, 'assets', (query) => exchange.view.assets(query));
    }),
    api.get('assets', '/v1/assets/:id', (exchange) => {
      requirePermission(exchange, 'assets.detail');
      return record(exchange, exchange.view.asset(idOf(exchange)));
    }),
    api.get('assets', '/v1/assets/:id/readings', readings),
    api.post('assets', '/v1/assets/:id/add-reading', addReading),
    api.get('assets', '/v1/assets/:id/location', location),
  ];
}
