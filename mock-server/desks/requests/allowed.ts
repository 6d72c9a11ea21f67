/** Whether a request of a type can be made now, and why not. */
import type { Customer } from '../../../sdk/schemas/customer.ts';
import type { ContractRecord, CustomerRecord } from '../../engine/model.ts';
import { accessible, ENDED } from '../../engine/queries/contract-query.ts';
import type { Store } from '../../engine/store.ts';
import { contractFacts, statusOn } from '../../engine/views/contract-facts.ts';
import type { TypeSpec } from './catalog.ts';
import { isOpen, type RequestRecord } from './request-record.ts';

/** What a request would be about. */
export interface About {
  readonly contract?: ContractRecord;
  readonly assetId?: string;
}

/** The code of what speaks against it; undefined when nothing does. */
export function reasonAgainst(
  type: TypeSpec,
  store: Store,
  customer: CustomerRecord,
  requests: readonly RequestRecord[],
  about: About = {},
): string | undefined {
  const own = accessible(store, customer);
  const running = own.filter((contract) => !ENDED.has(statusOn(contract, store.today)));
  const candidates = type.running ? running : own;
  if (type.scope === 'contract' && candidates.length === 0) return 'no_contract';
  if (type.scope === 'asset' && !candidates.some(({ assets }) => assets.length > 0)) return 'no_asset';
  const kinds = type.fields.find(({ kind }) => kind === 'asset')?.assetKinds;
  const fits = (kind: string): boolean => !kinds || kinds.includes(kind);
  if (!candidates.some(({ assets }) => assets.some(({ kind }) => fits(kind))) && kinds) return 'no_vehicle';
  if (type.code === 'pec_change' && !hasCertifiedEmail(customer.profile)) return 'no_certified_email';
  const { contract } = about;
  if (contract && type.scope !== 'customer') {
    if (type.running && !running.includes(contract)) return 'contract_ended';
    if (type.code === 'travel_authorization' && contractFacts(store, contract).overdue > 0) return 'overdue';
  }
  return type.single && requests.some((request) => isOpen(request) && sameMatter(request, type, about))
    ? 'already_open'
    : undefined;
}

function hasCertifiedEmail({ emails }: Customer): boolean {
  return emails.some(({ pec }) => pec);
}

/** Whether an open request is about the same. Asked in general, only what concerns the whole customer is. */
function sameMatter(request: RequestRecord, type: TypeSpec, { contract, assetId }: About): boolean {
  if (request.type.code !== type.code) return false;
  if (type.scope === 'customer') return true;
  if (type.scope === 'asset') return assetId !== undefined && request.assetId === assetId;
  return contract !== undefined && request.contract === contract;
}
