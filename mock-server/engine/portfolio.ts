import { archetype, type Archetype, UPCOMING } from './archetypes.ts';
import { makeContract } from './contracts.ts';
import type { ContractRecord, CustomerRecord } from './model.ts';
import { Random } from './random.ts';
import type { LabelProfile } from './label-profiles.ts';
import { drawTerms, fillingTerms, type Terms } from './terms.ts';

/** What a portfolio is built for. */
export interface PortfolioContext {
  readonly seed: number;
  readonly key: string;
  readonly profile: LabelProfile;
  readonly today: number;
  /** Contracts of all customers; new ones are appended. */
  readonly contracts: ContractRecord[];
}

/** Largest number of bills of one filling contract; the rest goes to another. */
const FILLING = 20;

/** Documents a contract has produced by a day: bills issued and extras, exactly. */
export function issuedBy(contract: ContractRecord, today: number): number {
  const bills = contract.bills.filter(
    (bill) => bill.issue <= today && bill.due <= contract.stopsAfter,
  ).length;
  return bills + contract.extras.filter((extra) => extra.day <= today).length;
}

/** Gives a customer contracts that have produced exactly `invoices` documents by today. */
export function fillPortfolio(context: PortfolioContext, customer: CustomerRecord, invoices: number): void {
  const random = new Random(context.seed, customer.index, 3);
  const maxElapsed = Math.max(3, Math.floor(invoices / 9));
  let remaining = invoices;
  let drawn = 0;
  let misses = 0;
  while (remaining > 0) {
    const kind = archetype(drawn, random);
    drawn += 1;
    const terms = drawTerms(kind, { ...context, maxElapsed, turn: customer.contracts.length }, random);
    const contract = build(context, customer, kind, terms);
    const count = issuedBy(contract, context.today);
    if (count > 0 && count <= remaining && remaining > 6) {
      remaining -= add(context, customer, contract);
      misses = 0;
      continue;
    }
    misses += 1;
    if (misses < 4 && remaining > FILLING) continue;
    misses = 0;
    remaining -= add(
      context,
      customer,
      fill(context, customer, { ...kind, asset: 'vehicle' }, Math.min(remaining, FILLING), random),
    );
  }
  if (invoices < 60) return;
  for (const kind of UPCOMING) {
    const terms = drawTerms(kind, { ...context, maxElapsed, turn: customer.contracts.length }, random);
    add(context, customer, build(context, customer, kind, terms));
  }
}

function build(
  context: PortfolioContext,
  customer: CustomerRecord,
  kind: Archetype,
  terms: Terms,
): ContractRecord {
  const { seed, key, today, profile, contracts } = context;
  return makeContract({
    index: contracts.length,
    seed,
    key,
    today,
    profile,
    customer,
    archetype: kind,
    terms,
  });
}

function fill(
  context: PortfolioContext,
  customer: CustomerRecord,
  kind: Archetype,
  invoices: number,
  random: Random,
): ContractRecord {
  const plain: Archetype = {
    kind: 'operating_lease',
    asset: kind.asset,
    every: 1,
    fate: 'active',
    // Among others there are part payments enough.
    plot: customer.contracts.length > 3 ? 'punctual' : 'partial',
  };
  const base = drawTerms(plain, { ...context, maxElapsed: 3, turn: customer.contracts.length }, random);
  const contract = build(context, customer, plain, fillingTerms(base, context.today, invoices));
  const count = issuedBy(contract, context.today);
  if (count !== invoices) throw new Error(`A filling contract has ${count} documents instead of ${invoices}`);
  return contract;
}

function add(context: PortfolioContext, customer: CustomerRecord, contract: ContractRecord): number {
  context.contracts.push(contract);
  customer.contracts.push(contract);
  return issuedBy(contract, context.today);
}
