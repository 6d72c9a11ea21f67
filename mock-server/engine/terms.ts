import type { Archetype } from './archetypes.ts';
import { pickThing } from './assets.ts';
import type { ThingSeed, VehicleSeed } from './catalog/things.ts';
import { addMonthsToDay, civil } from './finance/calendar.ts';
import { mulDiv } from './finance/decimal.ts';
import type { LabelProfile } from './label-profiles.ts';
import type { ResidualRole } from './model.ts';
import type { PlanTerms, SpecialTerms } from './plan.ts';
import type { Random } from './random.ts';

/** Commercial terms of a contract before it has a number and a story. */
export interface Terms extends PlanTerms {
  readonly thing: VehicleSeed | ThingSeed;
  readonly quantity: number;
  readonly assetCost: number;
  readonly role: ResidualRole;
  readonly margin: string | undefined;
  readonly services: readonly string[];
}

/** What fixes the terms from outside. */
export interface TermsContext {
  readonly profile: LabelProfile;
  readonly today: number;
  /** Longest life so far in months; a small portfolio has young contracts. */
  readonly maxElapsed: number;
  /** Counts the customer's contracts. */
  readonly turn: number;
}

const LENGTHS = [24, 36, 36, 48, 48, 60] as const;

/** Draws the terms of a contract. */
export function drawTerms(archetype: Archetype, context: TermsContext, random: Random): Terms {
  const { kind, every } = archetype;
  const currency = archetype.second ? context.profile.second : context.profile.currency;
  const thing = pickThing(archetype.asset, context.turn);
  const quantity = archetype.asset === 'vehicle' && random.yes(0.15) ? random.int(2, 4) : 1;
  const euro = Math.round((thing.price * quantity * random.int(930, 1050)) / 100_000) * 100;
  const assetCost = archetype.second ? mulDiv(euro, context.profile.secondPer100, 100) : euro;
  const rental = kind === 'operating_lease' || kind === 'full_service_rental';
  const downPayment =
    rental || kind === 'sale_and_leaseback' ? 0 : mulDiv(assetCost, random.pick([0, 10, 15, 20]), 100);
  const months = archetype.asset === 'real_estate' ? random.pick([96, 120] as const) : random.pick(LENGTHS);
  const timing = rental || random.yes(0.2) ? 'advance' : 'arrears';
  const start = drawStart(archetype, context, months, random);
  const interim = timing === 'arrears' && random.yes(0.3) ? random.int(3, 20) : 0;
  const part = (amount: number): number =>
    archetype.second ? mulDiv(amount, context.profile.secondPer100, 100) : amount;
  return {
    kind,
    thing,
    quantity,
    assetCost,
    downPayment,
    financed: assetCost - downPayment,
    residual:
      kind === 'hire_purchase'
        ? 0
        : mulDiv(assetCost, rental ? random.int(30, 42) : random.pick([1, 5, 10, 20]), 100),
    role: rental ? 'guaranteed_rv' : kind === 'sale_and_leaseback' ? 'balloon' : 'purchase_option',
    country: context.profile.countries[currency] ?? 'IT',
    currency,
    starts: start - interim,
    periodStart: start,
    count: months / every,
    every,
    timing,
    nominal: (random.int(180, 318) / 4000).toFixed(6),
    margin:
      kind === 'financial_lease' && random.yes(0.25) ? (random.int(18, 34) / 1000).toFixed(6) : undefined,
    service: kind === 'full_service_rental' ? part(random.int(60, 190) * 100 * quantity * every) : 0,
    services:
      kind === 'full_service_rental'
        ? ['maintenance', 'tyres', 'roadside_assistance', 'replacement_car']
        : [],
    documentFee: kind === 'hire_purchase' ? part(7500) : 0,
    optionFee: kind === 'hire_purchase' ? part(7500) : 0,
    specials: drawSpecials(archetype, random, (amount) => part(amount * quantity)),
    invoiceDay: invoiceDayOf(archetype, context.today, random.pick([1, 1, 1, 5, 20, 25, 28])),
  };
}

/** Days from the first business date to the due day of a debit that is under way: it was presented the day before. */
const UNDER_WAY = 2;

/** The month's invoice day; a bill whose debit is under way must have been issued well before. */
function invoiceDayOf({ plot }: Archetype, today: number, drawn: number): number {
  return plot === 'under_way' ? Math.min(28, civil(today - 10).day) : drawn;
}

/** Start of the first period, so that the contract has the age its fate asks for. */
function drawStart(archetype: Archetype, context: TermsContext, months: number, random: Random): number {
  const drawn = random.pick([1, 1, 5, 10, 15, 20, 28, 31]);
  const anchor = archetype.plot === 'under_way' ? civil(context.today + UNDER_WAY).day : drawn;
  const ago = (count: number): number => addMonthsToDay(context.today, -count, anchor);
  switch (archetype.fate) {
    case 'closed':
      return ago(months + random.int(3, 16));
    case 'matured':
      return ago(months + 1);
    case 'awaiting_delivery':
    case 'signed':
      return context.today + 24;
    case 'draft':
      return context.today + 45;
    case 'active':
      return ago(random.int(2, Math.max(3, Math.min(months - 3, context.maxElapsed))));
    case 'suspended':
      return ago(random.int(7, Math.max(8, Math.min(months - 4, context.maxElapsed))));
    // Bought out near its end, as people do: what is paid off is then a small rest.
    case 'bought_out':
      return ago(months - random.int(4, 8));
    default:
      return ago(random.int(Math.max(14, months - 14), months - 2));
  }
}

function drawSpecials(
  archetype: Archetype,
  random: Random,
  price: (amount: number) => number,
): SpecialTerms[] {
  if (archetype.asset !== 'vehicle') return [];
  const rental = archetype.kind === 'full_service_rental';
  const list: SpecialTerms[] = [
    { type: 'registration', first: 1, every: 1000, net: price(random.int(180, 420) * 100) },
  ];
  const yearly = 12 / archetype.every;
  if (!rental && random.yes(0.5))
    list.push({ type: 'casco', first: 1, every: yearly, net: price(random.int(520, 980) * 100) });
  if (!rental && random.yes(0.5))
    list.push({ type: 'mtpl', first: 1, every: yearly, net: price(random.int(310, 640) * 100) });
  if (random.yes(0.35)) list.push({ type: 'gps', first: 1, every: 1, net: price(1290 * archetype.every) });
  if (random.yes(0.2))
    list.push({ type: 'road_tax', first: 2, every: yearly, net: price(random.int(120, 340) * 100) });
  return list;
}

/**
 * Terms of a plain contract that has exactly `invoices` bills on the business date: what fills a portfolio up to the
 * size asked for. In arrears, invoiced five to eight days after the anchor day, so that every month adds one bill and
 * the last one is issued but not yet due.
 */
export function fillingTerms(base: Terms, today: number, invoices: number): Terms {
  const anchor = civil(today - 8).day;
  const start = addMonthsToDay(today - 8, -(invoices - 1), anchor);
  const count = [24, 36, 48, 60, 84, 120].find((months) => months > invoices + 3) ?? invoices + 12;
  return {
    ...base,
    starts: start,
    periodStart: start,
    downPayment: 0,
    financed: base.assetCost,
    count,
    every: 1,
    timing: 'arrears',
    invoiceDay: ((anchor + 4) % 28) + 1,
  };
}
