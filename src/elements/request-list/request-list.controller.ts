import { RequestsResource, RequestTypesResource } from '../../../sdk/index.ts';
import type { RequestListParams, RequestType, ServiceRequest } from '../../../sdk/index.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { prefixOf } from '../../lib/tags.ts';
import { loaderOf } from '../loaders.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { RecordListSpec } from '../../controllers/record-list.ts';

/** As a request goes on. */
export const STATES = [
  'submitted',
  'in_review',
  'info_needed',
  'approved',
  'rejected',
  'fulfilled',
  'cancelled',
  'expired',
] as const;

/** The requests of a customer, latest first. */
export const REQUEST_LIST: RecordListSpec<ServiceRequest> = {
  room: 'request-list',
  source: 'requests.list',
  filters: {
    q: { kind: 'text' },
    state: { kind: 'choices', options: STATES },
    type: { kind: 'choices' },
    contractId: { kind: 'text' },
    assetId: { kind: 'text' },
    open: { kind: 'flag' },
  },
  sorts: { sent: 'createdAt', updated: 'updatedAt', number: 'number' },
  initialSort: { key: 'sent', direction: 'descending' },
  load: ({ client }, { filter, sort, ...page }, signal) => {
    const params = { ...filter, ...page, sort } as RequestListParams;
    return client.resource(RequestsResource).list(params, { signal });
  },
};

/** All types of request there are. */
export async function loadTypes({ client }: LeaseContextValue, signal: AbortSignal): Promise<RequestType[]> {
  const types: RequestType[] = [];
  const first = await client.resource(RequestTypesResource).list({}, { signal });
  for await (const type of first) types.push(type);
  return types;
}

/** The types of request there are, for the filter; a list is useful without them. */
export class RequestTypesController {
  readonly #query: QueryController<readonly RequestType[]>;

  constructor(host: LeaseHost, enabled: () => boolean) {
    this.#query = new QueryController<readonly RequestType[]>(host, () => ({
      key: ['requestTypes.list', 'all', {}],
      enabled: enabled(),
      load: (signal, lease) => loadTypes(lease, signal),
    }));
  }

  get types(): readonly RequestType[] {
    const { state } = this.#query;
    return state.status === 'ready' ? state.value : [];
  }
}

/** Registers the form under the prefix of the list. Answers false when it cannot be fetched. */
export async function loadForm(host: LeaseHost): Promise<boolean> {
  try {
    (await loaderOf('request-form')?.())?.(prefixOf(host));
    return true;
  } catch {
    return false;
  }
}
