/** Every route of the back office. */
import type { Api } from '../../http/pipeline.ts';
import type { Route } from '../../http/route.ts';
import { staffContractHandlers } from './contracts.ts';
import { staffMessageHandlers } from './messages.ts';
import { staffMoneyHandlers } from './money.ts';
import { peopleHandlers } from './people.ts';

/** `/v1/staff-…` */
export function staffHandlers(api: Api): Route[] {
  return [peopleHandlers, staffContractHandlers, staffMoneyHandlers, staffMessageHandlers].flatMap((routes) =>
    routes(api),
  );
}
