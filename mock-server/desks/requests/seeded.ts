/** The requests that customers had made before the portal opened, by what is to have become of them. */
import { fromDay } from '../../engine/finance/calendar.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { accessible, ENDED } from '../../engine/queries/contract-query.ts';
import { Random } from '../../engine/random.ts';
import type { Store } from '../../engine/store.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';
import { isBusinessDay } from './business-days.ts';
import type { Payload } from './request-record.ts';

/** A request of the past. */
export interface Seed {
  readonly customer: number;
  readonly day: number;
  readonly code: string;
  readonly payload: Payload;
  /** Taken back by the customer on the next day. */
  readonly cancelled?: true;
}

/** All of them, oldest first. Those still open change nothing on file, so that it does not matter when one first looks. */
export function seeds(store: Store): Seed[] {
  return store.customers
    .flatMap((customer) => seedsOf(store, customer))
    .sort((a, b) => a.day - b.day || a.customer - b.customer);
}

function seedsOf(store: Store, customer: CustomerRecord): Seed[] {
  const { opened } = store;
  const running = accessible(store, customer).filter(
    (contract) => contract.starts <= opened - 5 && !ENDED.has(statusOn(contract, opened)),
  );
  const [first, second = first] = running;
  const home = running.find(({ assets }) => assets.length > 0);
  const driven = running.find(({ assets }) => assets[0]?.kind === 'vehicle');
  const random = new Random(store.seed, 9100 + customer.index);
  const ago = (count: number): number => businessDaysBefore(opened, count);
  const driver = customer.profile.contacts?.[0]?.name ?? customer.profile.name;
  const country = customer.profile.addresses[0]?.country ?? 'RO';
  const year = Number(fromDay(opened).slice(0, 4)) - 1;
  const list: (Seed | undefined)[] = [];
  const add = (day: number, code: string, payload: Payload | undefined, more?: { cancelled: true }): void => {
    list.push(payload && { customer: customer.index, day, code, payload, ...more });
  };
  add(ago(104), 'contract_copy', first && { contractId: first.id });
  const start = ago(68);
  add(
    start,
    'travel_authorization',
    driven && {
      assetId: driven.assets[0]?.id,
      drivers: [driver],
      countries: ['AT', 'HU', 'SI'].filter((code) => code !== country),
      from: fromDay(start + 10),
      to: fromDay(start + 24),
    },
  );
  add(
    ago(44),
    'location_change',
    home && {
      assetId: home.assets[0]?.id,
      address: { lines: ['Rruga e Durrësit 12'], postalCode: '1001', city: 'Tirana', country: 'AL' },
      from: fromDay(ago(30)),
    },
  );
  add(ago(30), 'payment_certificate', { from: `${year}-01-01`, to: `${year}-12-31` });
  add(
    ago(24),
    'document_other',
    { description: 'Please send us the fuel card conditions.' },
    { cancelled: true },
  );
  add(
    ago(5),
    'rescheduling',
    second && {
      contractId: second.id,
      months: 6,
      grounds: 'Seasonal business: we would like lower installments until spring.',
    },
  );
  if (random.yes(0.7) || customer.index === 0) {
    add(ago(3), 'annual_statement', first && { contractId: first.id, year });
  }
  add(
    ago(2),
    'contract_change',
    second && {
      contractId: second.id,
      change: 'mileage',
      details: 'We drive less than agreed, 5,000 km a year.',
    },
  );
  if (random.yes(0.7) || customer.index === 0) {
    add(opened, 'generic', { subject: 'Green card', message: 'Does the green card also cover Albania?' });
  }
  return list.filter((seed) => seed !== undefined);
}

function businessDaysBefore(day: number, count: number): number {
  let on = day;
  for (let left = count; left > 0;) {
    on -= 1;
    if (isBusinessDay(on)) left -= 1;
  }
  return on;
}
