/** Invented companies and people, by country. */
import type { Country } from '../model.ts';

export interface CompanySeed {
  readonly name: string;
  readonly kind: 'company' | 'sole_trader' | 'consumer';
  readonly country: Country;
  readonly city: string;
  readonly postalCode: string;
  readonly street: string;
  readonly contact: string;
  readonly domain: string;
}

const company = (
  country: Country,
  name: string,
  [street, postalCode, city]: readonly [string, string, string],
  contact: string,
  domain: string,
  kind: CompanySeed['kind'] = 'company',
): CompanySeed => ({ country, name, street, postalCode, city, contact, domain, kind });

/** The first is the label's default customer, a fleet company. */
export const NORDVIK_CUSTOMERS: readonly CompanySeed[] = [
  company(
    'IT',
    'Rossi Trasporti S.r.l.',
    ['Via Emilia 214', '40133', 'Bologna'],
    'Chiara Rossi',
    'rossitrasporti',
  ),
  company(
    'RO',
    'Carpatica Logistic S.R.L.',
    ['Str. Fabricii 18', '400620', 'Cluj-Napoca'],
    'Andrei Pop',
    'carpatica',
  ),
  company('DE', 'Lindner Bau GmbH', ['Industriestraße 9', '90441', 'Nürnberg'], 'Jana Lindner', 'lindnerbau'),
  company(
    'RO',
    'Panificio Dunărea S.R.L.',
    ['Bd. Unirii 44', '800099', 'Galați'],
    'Ioana Marin',
    'panificio',
  ),
  company(
    'IT',
    'Studio Dentistico Conti',
    ['Corso Torino 7', '16129', 'Genova'],
    'Luca Conti',
    'conti',
    'sole_trader',
  ),
  company(
    'RO',
    'Agro Bărăgan S.A.',
    ['Șos. Brăilei 102', '910125', 'Călărași'],
    'Mihai Dobre',
    'agrobaragan',
  ),
  company('RO', 'Elena Stancu', ['Str. Zorilor 5', '500123', 'Brașov'], 'Elena Stancu', 'stancu', 'consumer'),
  company('DE', 'Nordlicht Catering GmbH', ['Hafenweg 31', '48155', 'Münster'], 'Tim Vogel', 'nordlicht'),
];

/** The first is the label's default customer, a fleet company. */
export const ARCA_CUSTOMERS: readonly CompanySeed[] = [
  company(
    'IT',
    'Valente Distribuzione S.p.A.',
    ['Via dei Mille 61', '80121', 'Napoli'],
    'Marco Valente',
    'valente',
  ),
  company(
    'BG',
    'Балкан Карго ЕООД',
    ['бул. Цариградско шосе 115', '1784', 'София'],
    'Иван Петров',
    'balkancargo',
  ),
  company(
    'IT',
    'Cooperativa Agricola Il Fosso',
    ['Strada Bassa 3', '41012', 'Carpi'],
    'Anna Ferri',
    'ilfosso',
  ),
  company('BG', 'Тракия Агро ООД', ['ул. Марица 27', '4000', 'Пловдив'], 'Мария Колева', 'trakia'),
  company(
    'IT',
    'Ferramenta Bruni',
    ['Via Cavour 18', '50129', 'Firenze'],
    'Paolo Bruni',
    'bruni',
    'sole_trader',
  ),
  company(
    'IT',
    'Giulia Moretti',
    ['Viale Monza 140', '20125', 'Milano'],
    'Giulia Moretti',
    'moretti',
    'consumer',
  ),
  company('BG', 'Черно Море Хотели АД', ['ул. Приморска 8', '9000', 'Варна'], 'Стефан Илиев', 'chernomore'),
];

export const GUARANTORS = [
  'Banca Padana S.p.A.',
  'Fondul de Garantare Transilvania',
  'Holding Adriatica S.r.l.',
] as const;

export const INSURERS: Readonly<Record<Country, readonly string[]>> = {
  IT: ['Assicurazioni Adria', 'Mutua Lombarda', 'Helvia Italia'],
  RO: ['Asigurarea Carpați', 'Danubius Asigurări', 'Omnia Asig'],
  BG: ['Балкан Иншурънс', 'ЗК Шипка', 'Евро Щит'],
  DE: ['Rheinische Versicherung', 'Hansea', 'Alpina'],
};
