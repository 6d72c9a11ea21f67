/** The claims centres that a lessor works with. */
import type { ClaimsCentre } from '../../sdk/schemas/claims-centre.ts';
import { CLAIMS_CENTRES } from '../engine/catalog/claims-centres.ts';
import type { CentreSeed, OpeningHabit } from '../engine/catalog/claims-centres.ts';
import { choices, type ListQuery, type Slice, sortKeys } from '../engine/queries/list-query.ts';
import { BY_ID, type Order, paged } from '../engine/queries/order.ts';
import type { Desk, Store } from '../engine/store.ts';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth in metres (IUGG). */
const EARTH = 6_371_008.8;
const WEEKDAYS = [1, 2, 3, 4, 5];
const SATURDAY = 6;

const SORTS = ['name', 'distance'];

/** Knows the centres of the countries in which the lessor has customers. */
export class ClaimsCentresDesk implements Desk {
  readonly #centres: readonly ClaimsCentre[];
  /** Places in the order of an English reader, by id. */
  readonly #byName: ReadonlyMap<string, number>;

  constructor(store: Store) {
    const countries = new Set<string>(store.profile.customers.map(({ country }) => country));
    this.#centres = CLAIMS_CENTRES.flatMap((seed, index) =>
      countries.has(seed.country) ? [centreOf(seed, index)] : [],
    );
    const names = this.#centres.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    this.#byName = new Map(names.map(({ id }, place) => [id, place]));
  }

  /** Nearest first when a point is given, by name otherwise. */
  list(query: ListQuery): Slice<ClaimsCentre> {
    const { filter, sort } = query;
    const near = filter['near'] === undefined ? undefined : pointOf(filter['near']);
    const within = filter['within'] === undefined ? Number.POSITIVE_INFINITY : Number(filter['within']);
    const found = this.#centres
      .filter((each) => passes(each, filter))
      .map((each) => (near ? { ...each, distance: distance(near, each) } : each))
      .filter((each) => !near || (each.distance ?? 0) <= within);
    const order: Order<ClaimsCentre> = {
      keys: [...sortKeys(sort ?? (near ? 'distance' : 'name'), SORTS, 'name'), BY_ID],
      value: ({ id, distance = 0 }, key) =>
        key === 'distance' ? distance : key === 'name' ? (this.#byName.get(id) ?? 0) : id,
    };
    return paged(found, query, order, (centre) => centre);
  }

  find(id: string): ClaimsCentre | undefined {
    return this.#centres.find((each) => each.id === id);
  }
}

function pointOf(text: string): Point {
  const [lat = 0, lon = 0] = text.split(',').map(Number);
  return { lat, lon };
}

/** Metres as the crow flies (haversine). */
function distance(from: Point, to: ClaimsCentre): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lat, lon] = [Number(to.lat), Number(to.lon)];
  const a =
    Math.sin(radians(lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(lat)) * Math.sin(radians(lon - from.lon) / 2) ** 2;
  return Math.round(2 * EARTH * Math.asin(Math.sqrt(a)));
}

function passes(centre: ClaimsCentre, filter: ListQuery['filter']): boolean {
  const { brands, services, address } = centre;
  const wanted = choices(filter, 'service');
  const countries = choices(filter, 'country');
  const brand = filter['brand']?.trim().toLowerCase();
  const q = filter['q']?.trim().toLowerCase() ?? '';
  return (
    // Who repairs all makes repairs this one too.
    (!brand || brands.length === 0 || brands.some((each) => each.toLowerCase() === brand)) &&
    (!wanted || [...wanted].every((service) => services.includes(service))) &&
    (!countries || countries.has(address.country ?? '')) &&
    `${centre.name} ${address.lines.join(' ')} ${address.postalCode} ${address.city}`
      .toLowerCase()
      .includes(q)
  );
}

function centreOf(seed: CentreSeed, index: number): ClaimsCentre {
  const { country, name, street, postalCode, city, lat, lon, phone, brands, services, habit } = seed;
  return {
    id: `ctr_${index + 1}`,
    name,
    address: { lines: [street], postalCode, city, country },
    lat,
    lon,
    hours: hoursOf(habit),
    phones: [phone],
    email: `centre${index + 1}@claims.example`,
    brands: [...brands],
    services: [...services],
    directionsUrl: `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}`,
  };
}

function hoursOf(habit: OpeningHabit): NonNullable<ClaimsCentre['hours']> {
  const days = (weekdays: readonly number[], from: string, to: string) =>
    weekdays.map((weekday) => ({ weekday, from, to }));
  if (habit === 'long') return [...days(WEEKDAYS, '07:00', '20:00'), ...days([SATURDAY], '08:00', '14:00')];
  if (habit === 'day') return days(WEEKDAYS, '08:00', '17:00');
  const halves = WEEKDAYS.flatMap((day) => [
    ...days([day], '08:30', '12:30'),
    ...days([day], '14:30', '18:30'),
  ]);
  return [...halves, ...days([SATURDAY], '08:30', '12:30')];
}
