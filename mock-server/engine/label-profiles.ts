import type { PrivateLabel } from '../../sdk/schemas/index.ts';
import { ARCA_CUSTOMERS, type CompanySeed, NORDVIK_CUSTOMERS } from './catalog/names.ts';
import { makeIban } from './finance/iban.ts';
import type { RateReset } from './finance/late-interest.ts';
import type { Country } from './model.ts';

/** The lessors the mock can play. */
export type LabelId = 'nordvik' | 'arca';

/** A lessor: its label without the moving business date, and what its contracts look like. */
export interface LabelProfile {
  readonly label: Omit<PrivateLabel, 'businessDate'>;
  readonly customers: readonly CompanySeed[];
  readonly contractPrefix: string;
  /** Country whose VAT applies, by contract currency. */
  readonly countries: Readonly<Record<string, Country>>;
  readonly currency: string;
  readonly second: string;
  /** Minor units of the second currency for 100 of the first; used to size contracts. */
  readonly secondPer100: number;
  /** Rate shown beside the credit line. */
  readonly secondaryRate: string;
  /** Late-payment rates with their half-yearly reset: ECB reference rate + 8 points. */
  readonly lateRates: readonly RateReset[];
}

const LATE_RATES: readonly RateReset[] = [
  { from: '2010-01-01', rate: '0.0800' },
  { from: '2022-07-01', rate: '0.0800' },
  { from: '2023-01-01', rate: '0.1050' },
  { from: '2023-07-01', rate: '0.1200' },
  { from: '2024-01-01', rate: '0.1250' },
  { from: '2024-07-01', rate: '0.1225' },
  { from: '2025-01-01', rate: '0.1115' },
  { from: '2025-07-01', rate: '0.1015' },
];

const NORDVIK: LabelProfile = {
  label: {
    id: 'nordvik',
    name: 'Nordvik Leasing',
    locales: ['en', 'it', 'ro'],
    timeZone: 'Europe/Bucharest',
    defaultCurrency: 'EUR',
    secondaryCurrency: 'RON',
    brand: {
      light: { ink: '#10262b', paper: '#ffffff', accent: '#0b5d66', onAccent: '#ffffff' },
      dark: { ink: '#e3eef0', paper: '#0d191c', accent: '#5cc4cf', onAccent: '#06282c' },
      colorScheme: 'auto',
      density: 'compact',
      radius: 4,
    },
    features: {},
    legalEntity: {
      name: 'Nordvik Leasing IFN S.A.',
      vat: 'RO38291745',
      iban: makeIban('RO', 'NRDV1B31007593840000'),
      bic: 'NRDVROBU',
      creditorId: 'RO98ZZZ0000038291745',
      address: {
        kind: 'registered',
        lines: ['Bd. Aviatorilor 37'],
        postalCode: '011853',
        city: 'București',
        country: 'RO',
      },
    },
    graceDays: 5,
    links: [
      { kind: 'privacy', url: 'https://nordvik.example/privacy' },
      { kind: 'terms', url: 'https://nordvik.example/terms' },
    ],
    support: { phone: '+40 21 555 0137', email: 'clients@nordvik.example', hours: 'Mon–Fri 9:00–18:00' },
  },
  customers: NORDVIK_CUSTOMERS,
  contractPrefix: 'NL',
  countries: { EUR: 'RO', RON: 'RO' },
  currency: 'EUR',
  second: 'RON',
  secondPer100: 509,
  secondaryRate: '5.0875',
  lateRates: LATE_RATES,
};

const ARCA: LabelProfile = {
  label: {
    id: 'arca',
    name: 'Arca Autonoleggi',
    locales: ['it', 'en', 'bg'],
    timeZone: 'Europe/Rome',
    defaultCurrency: 'EUR',
    brand: {
      light: { ink: '#2f2119', paper: '#fdf8f0', accent: '#a4441f', onAccent: '#ffffff' },
      dark: { ink: '#f6ebdd', paper: '#1d1511', accent: '#f0a27e', onAccent: '#3a1405' },
      colorScheme: 'auto',
      density: 'comfortable',
      radius: 14,
      headingFontFamily: 'Georgia, "Times New Roman", serif',
    },
    features: {},
    legalEntity: {
      name: 'Arca Autonoleggi S.p.A.',
      vat: 'IT04561230378',
      iban: makeIban('IT', 'X0542811101000000123456'),
      bic: 'BLOPIT22',
      creditorId: 'IT66ZZZ0000004561230378',
      address: {
        kind: 'registered',
        lines: ['Via San Vitale 88'],
        postalCode: '40125',
        city: 'Bologna',
        country: 'IT',
      },
    },
    graceDays: 7,
    links: [
      { kind: 'privacy', url: 'https://arca.example/privacy' },
      { kind: 'terms', url: 'https://arca.example/condizioni' },
    ],
    support: { phone: '+39 051 555 0142', email: 'clienti@arca.example', hours: 'lun–ven 8:30–18:30' },
  },
  customers: ARCA_CUSTOMERS,
  contractPrefix: 'ARC',
  countries: { EUR: 'IT', BGN: 'BG' },
  currency: 'EUR',
  second: 'BGN',
  secondPer100: 196,
  secondaryRate: '1.95583',
  lateRates: LATE_RATES,
};

/** The profile of a lessor. */
export function labelProfile(id: LabelId): LabelProfile {
  return id === 'arca' ? ARCA : NORDVIK;
}
