/** Contracts of the mock lessor, chosen by what they show: ids and figures are the lessor's own to change. */
import { createMockFetch } from '../../../mock-server/in-page.ts';
import type { Asset, Contract, Money } from '../../../sdk/index.ts';
import { Localizer } from '../../i18n/index.ts';

const en = new Localizer({ locale: 'en' });
const WHOLE = { offset: 0, limit: 500 };

function lessorOf(seed?: number) {
  const { lessor } = createMockFetch(seed === undefined ? {} : { seed }).control;
  const view = lessor.view(lessor.defaultCustomerId);
  if (!view) throw new Error('The lessor has no customer');
  return view;
}

const view = lessorOf();

function pick(fits: (contract: Contract) => unknown): Contract {
  const found = view.contracts({ filter: {}, ...WHOLE }).items.find(fits);
  const contract = found && view.contract(found.id);
  if (!contract) throw new Error('The lessor has no such contract');
  return contract;
}

export const money = (amount: Money | undefined): string => (amount ? en.money(amount) : '');
export const figure = (amount: Money): string => en.money(amount, { currency: 'none' });
export const day = (date: string | undefined): string => (date ? en.date(date) : '');

export const assetsOf = ({ id }: Contract): Asset[] =>
  view.assets({ filter: { contractId: id }, ...WHOLE }).items;
export const paymentsOf = ({ id }: Contract) => view.payments({ filter: { contractId: id }, ...WHOLE }).items;
export const policiesOf = ({ id }: Contract) => view.policies({ filter: { contractId: id }, ...WHOLE }).items;
export const guaranteesOf = ({ id }: Contract) => view.guarantees(id) ?? [];

/** Active and overdue, of one car with agreed mileage. */
export const LATE = pick(
  (contract) =>
    contract.status === 'active' &&
    contract.overdue?.amount &&
    assetsOf(contract).some(({ agreedMileage, vehicle }) => agreedMileage && vehicle),
);
export const SECURED = pick((contract) => guaranteesOf(contract).some(({ guarantor }) => guarantor));
export const INDEXED = pick(({ rate }) => rate?.kind === 'indexed');
/** More payments than a page has. */
export const LONG = pick((contract) => paymentsOf(contract).length > 25);

/** A seed whose lessor has a contract with an asset that nothing covers today. */
export function findUncovered(): { seed: number; asset: Asset } {
  for (let seed = 1; seed <= 60; seed++) {
    const { items } = lessorOf(seed).assets({ filter: {}, ...WHOLE });
    const asset = items.find(({ contractId, coveredBy }) => contractId && coveredBy?.length === 0);
    if (asset) return { seed, asset };
  }
  throw new Error('Every asset of every lessor is covered');
}
