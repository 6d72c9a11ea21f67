/** Invented workshops in real towns, by country. */
import type { Country } from '../model.ts';

/** What a centre does, as codes. */
export const CENTRE_SERVICES = ['body', 'glass', 'mechanical', 'tyres', 'towing', 'courtesy_car'] as const;
export type CentreService = (typeof CENTRE_SERVICES)[number];

/** When a centre is open: on weekdays, and on Saturdays where it is. */
export type OpeningHabit = 'day' | 'break' | 'long';

export interface CentreSeed {
  readonly country: Country;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly lat: string;
  readonly lon: string;
  readonly phone: string;
  /** Empty for all makes. */
  readonly brands: readonly string[];
  readonly services: readonly CentreService[];
  readonly habit: OpeningHabit;
}

type Place = readonly [street: string, postalCode: string, city: string, lat: string, lon: string];

const centre = (
  country: Country,
  name: string,
  [street, postalCode, city, lat, lon]: Place,
  phone: string,
  brands: readonly string[],
  services: readonly CentreService[],
  habit: OpeningHabit = 'day',
): CentreSeed => ({
  country,
  name,
  street,
  postalCode,
  city,
  lat,
  lon,
  phone,
  brands,
  services,
  habit,
});

const FULL: readonly CentreService[] = ['body', 'glass', 'mechanical', 'tyres', 'towing', 'courtesy_car'];
const BODY: readonly CentreService[] = ['body', 'glass', 'courtesy_car'];
const QUICK: readonly CentreService[] = ['glass', 'tyres'];

export const CLAIMS_CENTRES: readonly CentreSeed[] = [
  centre(
    'IT',
    'Carrozzeria Emilia',
    ['Via Stalingrado 71', '40128', 'Bologna', '44.5165', '11.3589'],
    '+39 051 555 0190',
    ['Fiat', 'Iveco'],
    FULL,
    'break',
  ),
  centre(
    'IT',
    'Officina Porta Romana',
    ['Via Ripamonti 190', '20141', 'Milano', '45.4298', '9.2014'],
    '+39 02 555 0134',
    [],
    BODY,
    'break',
  ),
  centre(
    'IT',
    'Cristalli Express',
    ['Viale Certosa 218', '20156', 'Milano', '45.4985', '9.1330'],
    '+39 02 555 0177',
    [],
    QUICK,
    'long',
  ),
  centre(
    'IT',
    'Autocentro Dora',
    ['Corso Regina Margherita 250', '10144', 'Torino', '45.0852', '7.6563'],
    '+39 011 555 0121',
    ['Fiat', 'Mercedes-Benz'],
    FULL,
    'break',
  ),
  centre(
    'IT',
    'Centro Veicoli Tuscolano',
    ['Via Tuscolana 1420', '00174', 'Roma', '41.8492', '12.5763'],
    '+39 06 555 0158',
    [],
    FULL,
    'break',
  ),
  centre(
    'IT',
    'Carrozzeria del Golfo',
    ['Via Argine 312', '80147', 'Napoli', '40.8626', '14.3262'],
    '+39 081 555 0113',
    ['Renault', 'Dacia'],
    BODY,
    'break',
  ),
  centre(
    'IT',
    'Officine Riunite Firenze',
    ['Via Baracca 148', '50127', 'Firenze', '43.7920', '11.2215'],
    '+39 055 555 0166',
    ['Volkswagen', 'Škoda'],
    ['mechanical', 'tyres', 'towing'],
    'break',
  ),
  centre(
    'RO',
    'Service Auto Militari',
    ['Bd. Iuliu Maniu 546', '061129', 'București', '44.4322', '25.9866'],
    '+40 21 555 0141',
    ['Dacia', 'Renault'],
    FULL,
    'long',
  ),
  centre(
    'RO',
    'Caroserii Pipera',
    ['Șos. Pipera 46', '014254', 'București', '44.4879', '26.1123'],
    '+40 21 555 0182',
    [],
    BODY,
  ),
  centre(
    'RO',
    'Napoca Truck Service',
    ['Str. Fabricii 93', '400632', 'Cluj-Napoca', '46.7939', '23.6235'],
    '+40 264 555 017',
    ['Volvo', 'Iveco', 'Mercedes-Benz'],
    ['body', 'mechanical', 'tyres', 'towing'],
    'long',
  ),
  centre(
    'RO',
    'Parbrize Banat',
    ['Calea Șagului 104', '300516', 'Timișoara', '45.7215', '21.2008'],
    '+40 256 555 012',
    [],
    QUICK,
  ),
  centre(
    'RO',
    'Moldova Auto Center',
    ['Șos. Păcurari 127', '700545', 'Iași', '47.1752', '27.5390'],
    '+40 232 555 019',
    ['Dacia', 'Škoda', 'Volkswagen'],
    FULL,
  ),
  centre(
    'RO',
    'Service Tomis',
    ['Bd. Aurel Vlaicu 211', '900330', 'Constanța', '44.1857', '28.6120'],
    '+40 241 555 015',
    [],
    ['mechanical', 'tyres', 'towing'],
  ),
  centre(
    'RO',
    'Tractări Brașov',
    ['Calea București 231', '500299', 'Brașov', '45.6296', '25.6358'],
    '+40 268 555 014',
    [],
    ['towing', 'mechanical'],
    'long',
  ),
  centre(
    'BG',
    'Автосервиз Искър',
    ['бул. Искърско шосе 7', '1528', 'София', '42.6580', '23.4100'],
    '+359 2 555 0171',
    ['Renault', 'Dacia'],
    FULL,
    'long',
  ),
  centre(
    'BG',
    'Каросерия Люлин',
    ['бул. Царица Йоанна 66', '1324', 'София', '42.7173', '23.2535'],
    '+359 2 555 0129',
    [],
    BODY,
  ),
  centre(
    'BG',
    'Авто Тракия',
    ['бул. Кукленско шосе 30', '4004', 'Пловдив', '42.1163', '24.7448'],
    '+359 32 555 018',
    ['Volkswagen', 'Škoda'],
    FULL,
  ),
  centre(
    'BG',
    'Черноморски автоцентър',
    ['бул. Владислав Варненчик 277', '9009', 'Варна', '43.2288', '27.8790'],
    '+359 52 555 016',
    [],
    ['body', 'glass', 'tyres'],
  ),
  centre(
    'BG',
    'Стъкла Бургас',
    ['ул. Крайезерна 117', '8008', 'Бургас', '42.5156', '27.4485'],
    '+359 56 555 013',
    [],
    QUICK,
  ),
  centre(
    'DE',
    'Karosserie Nordstadt',
    ['Dortmunder Straße 66', '90425', 'Nürnberg', '49.4760', '11.0550'],
    '+49 911 555 0144',
    ['Volkswagen', 'Mercedes-Benz'],
    FULL,
  ),
  centre(
    'DE',
    'Nutzfahrzeugzentrum Hafen',
    ['Industrieweg 80', '48155', 'Münster', '51.9405', '7.6560'],
    '+49 251 555 0115',
    ['Volvo', 'Iveco'],
    ['mechanical', 'tyres', 'towing'],
    'long',
  ),
  centre(
    'DE',
    'Glas & Lack Spandau',
    ['Am Juliusturm 44', '13599', 'Berlin', '52.5390', '13.2300'],
    '+49 30 555 0199',
    [],
    BODY,
  ),
];
