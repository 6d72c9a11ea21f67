import type { Asset } from '../../sdk/schemas/index.ts';
import { makeAsset, makeGuarantees } from './assets.ts';
import { civil } from './finance/calendar.ts';
import { type ContractSeed, extrasOf, lifeOf, storyOf } from './life.ts';
import type { ContractRecord } from './model.ts';
import { buildPlan } from './plan.ts';
import { Random } from './random.ts';

/** A contract with its whole plan and story; nothing is billed yet. */
export function makeContract(input: ContractSeed): ContractRecord {
  const { index, terms, profile } = input;
  const random = new Random(input.seed, index, 2);
  const { lines, bills } = buildPlan(terms);
  const ends = Math.max(terms.starts + 27, (lines.at(-1)?.due ?? terms.starts) - 1);
  const fate = lifeOf(input, ends, random);
  const story = storyOf(input, bills, random);
  const id = `con_${input.key}${index.toString(36)}`;
  const number = `${profile.contractPrefix}-${civil(terms.starts).year}-${String(10_000 + index).slice(-5)}`;
  const base = {
    contractId: id,
    currency: terms.currency,
    financed: terms.financed,
    starts: terms.starts,
    ends,
  };
  const assets = assetsOf(input, { id, number }, random);
  return {
    index,
    id,
    number,
    customer: input.customer.index,
    kind: terms.kind,
    ends,
    lines,
    bills,
    planned: bills.length,
    dropped: [],
    entered: false,
    story,
    assets,
    steps: fate.steps.slice(),
    signed: terms.starts - random.int(12, 40),
    starts: terms.starts,
    closed: fate.closed,
    country: terms.country,
    currency: terms.currency,
    invoiceCurrency: terms.currency === 'BGN' ? 'EUR' : terms.currency,
    assetCost: terms.assetCost,
    downPayment: terms.downPayment,
    financed: terms.financed,
    residual: terms.residual > 0 ? { amount: terms.residual, role: terms.role } : undefined,
    count: terms.count,
    every: terms.every,
    timing: terms.timing,
    nominal: terms.nominal,
    index3m: terms.margin === undefined ? undefined : { margin: terms.margin },
    invoiceDay: terms.invoiceDay,
    services: terms.services,
    guarantees: makeGuarantees(base, random),
    stopsAfter: fate.stopsAfter,
    extras: extrasOf(input, { bills, story, lines, stopsAfter: fate.stopsAfter }, random),
    billRow: bills.map(() => -1),
    openRows: [],
    nextBill: 0,
    proformaRow: -1,
    revision: 0,
  };
}

function assetsOf(
  input: ContractSeed,
  contract: { readonly id: string; readonly number: string },
  random: Random,
): Asset[] {
  const { terms } = input;
  const context = {
    contractId: contract.id,
    contractNumber: contract.number,
    currency: terms.currency,
    starts: terms.starts,
    country: terms.country,
    until: input.today,
    rental: terms.kind === 'full_service_rental' || terms.kind === 'operating_lease',
    city: input.customer.profile.addresses[0]?.city ?? '',
  };
  return Array.from({ length: terms.quantity }, (_, at) => {
    const id = `ast_${input.key}${input.index.toString(36)}_${at}`;
    return makeAsset(id, input.archetype.asset, terms.thing, context, random);
  });
}
