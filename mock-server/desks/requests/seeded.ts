/** The requests that customers had made before the portal opened, by what is to have become of them. */
import { fromDay } from '../../engine/finance/calendar.ts';
import type { ContractRecord, CustomerRecord } from '../../engine/model.ts';
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

/** What a customer's requests could be about. */
interface Matters {
  readonly opened: number;
  readonly running: readonly ContractRecord[];
  readonly customer: CustomerRecord;
  /** A full year before the portal opened. */
  readonly year: number;
}

type Draft = Omit<Seed, 'customer'>;

function seedsOf(store: Store, customer: CustomerRecord): Seed[] {
  const { opened } = store;
  const running = accessible(store, customer).filter(
    (contract) => contract.starts <= opened - 5 && !ENDED.has(statusOn(contract, opened)),
  );
  const year = Number(fromDay(opened).slice(0, 4)) - 1;
  const matters = { opened, running, customer, year };
  const random = new Random(store.seed, 9100 + customer.index);
  const isFirst = customer.index === 0;
  const all = [...done(matters), ...open(matters).filter(() => isFirst || random.yes(0.8))];
  return all.map((draft) => ({ ...draft, customer: customer.index }));
}

/** Those that have come to an end, one way or another. */
function done({ opened, running, customer, year }: Matters): Draft[] {
  const ago = (count: number): number => businessDaysBefore(opened, count);
  const { profile } = customer;
  const [first] = running;
  const home = running.find(({ assets }) => assets.length > 0);
  const driven = running.find(({ assets }) => assets[0]?.kind === 'vehicle');
  const trip = ago(68);
  const list: Draft[] = [
    { day: ago(30), code: 'payment_certificate', payload: { from: `${year}-01-01`, to: `${year}-12-31` } },
    {
      day: ago(24),
      code: 'document_other',
      payload: { description: 'Please send us the fuel card conditions.' },
      cancelled: true,
    },
  ];
  if (first) list.push({ day: ago(104), code: 'contract_copy', payload: { contractId: first.id } });
  if (driven) {
    const country = profile.addresses[0]?.country;
    const payload = {
      assetId: driven.assets[0]?.id,
      drivers: [profile.contacts?.[0]?.name ?? profile.name],
      countries: ['AT', 'HU', 'SI'].filter((code) => code !== country),
      from: fromDay(trip + 10),
      to: fromDay(trip + 24),
    };
    list.push({ day: trip, code: 'travel_authorization', payload });
  }
  if (home) {
    const address = {
      lines: ['Rruga e Durrësit 12'],
      postalCode: '1001',
      city: 'Tirana',
      country: 'AL',
    };
    const payload = { assetId: home.assets[0]?.id, address, from: fromDay(ago(30)) };
    list.push({ day: ago(44), code: 'location_change', payload });
  }
  return list;
}

/** Those to which something is still to come. */
function open({ opened, running, year }: Matters): Draft[] {
  const ago = (count: number): number => businessDaysBefore(opened, count);
  const [first, second = first] = running;
  const question = { subject: 'Green card', message: 'Does the green card also cover Albania?' };
  const list: Draft[] = [{ day: opened, code: 'generic', payload: question }];
  if (!first || !second) return list;
  const grounds = 'Seasonal business: we would like lower installments until spring.';
  const details = 'We drive less than agreed, 5,000 km a year.';
  return [
    ...list,
    { day: ago(5), code: 'rescheduling', payload: { contractId: second.id, months: 6, grounds } },
    { day: ago(3), code: 'annual_statement', payload: { contractId: first.id, year } },
    {
      day: ago(2),
      code: 'contract_change',
      payload: { contractId: second.id, change: 'mileage', details },
    },
  ];
}

function businessDaysBefore(day: number, count: number): number {
  let on = day;
  for (let left = count; left > 0;) {
    on -= 1;
    if (isBusinessDay(on)) left -= 1;
  }
  return on;
}
