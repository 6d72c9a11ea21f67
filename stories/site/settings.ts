/** What the demo's visitor chose: kept in this browser so that every page of the site shows the same lessor. */
export interface Settings {
  brand: 'nordvik' | 'arca';
  locale: string;
  scheme: 'auto' | 'light' | 'dark';
  invoices: number;
  scenario: string;
  /** Day on which the lessor began. */
  businessDate: string;
  /** The lessor's today: that day, or one to which time was made to pass. */
  today: string;
  /** Who looks: a customer, or the lessor's service desk. */
  role: 'customer' | 'staff';
}

export const DEFAULTS: Settings = {
  brand: 'nordvik',
  locale: 'en',
  scheme: 'auto',
  invoices: 300,
  scenario: 'default',
  businessDate: '2026-11-21',
  today: '2026-11-21',
  role: 'customer',
};

export const SIZES = [3, 300, 10_000, 100_000] as const;

export const SCENARIOS = [
  'default',
  'slow',
  'never',
  'offline',
  'unauthorized',
  'forbidden',
  'notFound',
  'rateLimited',
  'serverError',
  'failAfterFirst',
  'malformedBody',
  'halfAnswer',
  'badRow',
  'unknownEnum',
  'hostileStrings',
  'empty',
  'oneRow',
  'twelveDigits',
  'notOffered',
] as const;

const LOCALES = ['en', 'it'];
const KEY = 'leasekit-demo-site';

/** Query parameters win over what was kept, so that a link can show one exact state; the pages after it show the same. */
export function readSettings(): Settings {
  const settings = asked();
  if (/[?&]demo-/.test(location.search)) keepSettings(settings);
  return settings;
}

function asked(): Settings {
  const kept = { ...DEFAULTS, today: '' };
  try {
    Object.assign(kept, JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>);
  } catch {
    // A blocked or damaged storage only costs the visitor their last choice.
  }
  const query = new URLSearchParams(location.search);
  const choose = <Value extends string>(name: string, allowed: readonly Value[], value: Value): Value =>
    allowed.find((entry) => entry === query.get(name)) ??
    allowed.find((entry) => entry === value) ??
    allowed[0]!;
  const size = Number(query.get('demo-size') ?? kept.invoices);
  const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
  const day = query.get('demo-date') ?? kept.businessDate;
  const businessDate = isDay(day) ? day : DEFAULTS.businessDate;
  const today = query.has('demo-date') || !isDay(kept.today) ? businessDate : kept.today;
  return {
    brand: choose('demo-brand', ['nordvik', 'arca'], kept.brand),
    locale: choose('demo-locale', LOCALES, kept.locale),
    role: choose('demo-role', ['customer', 'staff'], kept.role),
    scheme: choose('demo-scheme', ['auto', 'light', 'dark'], kept.scheme),
    invoices: SIZES.find((entry) => entry === size) ?? DEFAULTS.invoices,
    scenario: choose('demo-scenario', SCENARIOS, kept.scenario),
    businessDate,
    today: today < businessDate ? businessDate : today,
  };
}

/** Whoever chooses another language in their account reads this site in it, too: its own words from the next page on. */
export function followLanguage(settings: Settings, apply: (locale: string) => void): void {
  document.addEventListener('lease-profile-saved', ({ profile: { language } }) => {
    if (!LOCALES.includes(language)) return;
    keepSettings({ ...settings, locale: language });
    document.documentElement.lang = language;
    apply(language);
  });
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows may refuse storage; the page then starts from the defaults again.
  }
}

/** A later day lets time pass at the same lessor; an earlier one, or another size, makes a new one of that day. */
export function changed(before: Settings, after: Settings): Settings {
  const goesOn = after.invoices === before.invoices && after.today >= before.today;
  return { ...after, businessDate: goesOn ? before.businessDate : after.today };
}

/** What the lessor in this browser is made of: the same on every page of the tab, with what was changed there. */
export const lessorOf = ({ brand, role, invoices, scenario, businessDate, today }: Settings) => ({
  label: brand,
  role,
  invoices,
  scenario: scenario as 'default',
  businessDate,
  advanceTo: today,
  keepAs: `site-${brand}`,
  payPage: new URL('provider.html?session={session}', location.href).href.replaceAll(/%7B|%7D/gi, (code) =>
    decodeURIComponent(code),
  ),
});
