import { ContractsResource } from '../../../sdk/index.ts';
import type { BareClient } from '../../../sdk/index.ts';

/** A contract that invoices can be narrowed to. */
export interface ContractOption {
  readonly id: string;
  readonly number: string;
}

/** As many contracts as a select can offer; beyond that the search field finds them by number. */
const MOST = 200;

/** The contracts to choose from, by number. */
export async function contractOptions(
  client: BareClient,
  signal: AbortSignal,
): Promise<readonly ContractOption[]> {
  const wanted = { closed: true, limit: MOST, sort: 'number' } as const;
  const { items } = await client.resource(ContractsResource).list(wanted, { signal });
  return items.map(({ id, number }) => ({ id, number }));
}
