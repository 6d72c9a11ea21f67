/** Words of `<lease-claims-centers>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Claims centres',
  loading: 'Loading claims centres',
  place: 'Town, postcode or name',
  find: 'Find',
  locate: 'Nearest to me',
  locating: 'Finding out where you are',
  located: 'Nearest to you first',
  denied: 'Your browser does not tell where you are. Type a town or a postcode instead.',
  unavailable: 'Where you are could not be found out. Type a town or a postcode instead.',
  nearPlace: 'Nearest to {place} first',
  reset: 'Show all',
  brand: 'Make',
  anyBrand: 'Any make',
  services: 'Services',
  'service.body': 'Body work',
  'service.glass': 'Glass',
  'service.mechanical': 'Mechanics',
  'service.tyres': 'Tyres',
  'service.towing': 'Towing',
  'service.courtesy_car': 'Courtesy car',
  found: { one: '{count} claims centre', other: '{count} claims centres' },
  allBrands: 'All makes',
  today: 'Today: {hours}',
  closedToday: 'Closed today',
  closed: 'Closed',
  hours: 'Opening hours',
  span: '{from}–{to}',
  away: '{distance} away',
  call: 'Call {phone}',
  email: 'Write to {email}',
  directions: 'Directions',
  directionsTo: 'Directions to {name}',
  showMap: 'Show map',
  hideMap: 'Hide map',
  map: 'Map of claims centres',
  mapHelp: 'Arrow keys move the map, plus and minus change its scale.',
  zoomIn: 'Larger scale',
  zoomOut: 'Smaller scale',
  empty: 'No claims centres yet',
  emptyText: 'Call your leasing company: it tells you where to go.',
  emptyFiltered: 'No claims centre matches',
  emptyFilteredText: 'Try another place, or leave make and services out.',
} as const satisfies Record<string, Message>;

export const claimsCentersCatalog = defineCatalog('claims-centers', en, {
  it: () => import('./it/claims-centers.ts'),
});

export type ClaimsCentersKey = keyof (typeof claimsCentersCatalog)['en'];
