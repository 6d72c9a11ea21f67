import type { AssetKind, ContractKind } from './model.ts';
import type { Random } from './random.ts';

/** How a contract's life goes, seen from the first business date. */
export type Fate =
  | 'active'
  | 'suspended'
  | 'matured'
  | 'closed'
  | 'bought_out'
  | 'early_terminated'
  | 'transferred'
  | 'total_loss'
  | 'repossessed'
  | 'awaiting_delivery'
  | 'signed'
  | 'draft';

/** What is remarkable about its payments. */
export type Plot =
  | 'punctual'
  /** A direct debit is under way on the first business date. */
  | 'under_way'
  | 'arrears'
  | 'partial'
  | 'failed_debit'
  | 'dispute'
  | 'cancelled_invoice'
  | 'goodwill'
  | 'advance';

export interface Archetype {
  readonly kind: ContractKind;
  readonly asset: AssetKind;
  /** Months between installments. */
  readonly every: 1 | 3;
  /** In the label's second currency. */
  readonly second?: boolean;
  readonly fate: Fate;
  readonly plot: Plot;
}

const of = (
  kind: ContractKind,
  asset: AssetKind,
  fate: Fate,
  plot: Plot,
  more: { every?: 3; second?: true } = {},
): Archetype => ({
  kind,
  asset,
  fate,
  plot,
  every: more.every ?? 1,
  ...(more.second ? { second: true } : {}),
});

/** A portfolio starts with these, so that even a small one shows every kind and most statuses. */
const FIRST: readonly Archetype[] = [
  of('financial_lease', 'vehicle', 'active', 'under_way'),
  of('full_service_rental', 'vehicle', 'active', 'failed_debit'),
  of('operating_lease', 'vehicle', 'active', 'arrears'),
  of('financial_lease', 'equipment', 'active', 'partial'),
  of('hire_purchase', 'vehicle', 'matured', 'punctual'),
  of('financial_lease', 'vehicle', 'suspended', 'arrears'),
  of('operating_lease', 'it', 'active', 'advance', { every: 3 }),
  of('financial_lease', 'vehicle', 'active', 'punctual', { second: true }),
  of('full_service_rental', 'vehicle', 'active', 'dispute'),
  of('financial_lease', 'vehicle', 'bought_out', 'punctual'),
  of('sale_and_leaseback', 'real_estate', 'active', 'goodwill'),
  of('hire_purchase', 'equipment', 'active', 'cancelled_invoice'),
  of('financial_lease', 'vehicle', 'early_terminated', 'punctual'),
  of('operating_lease', 'vehicle', 'total_loss', 'punctual'),
  of('full_service_rental', 'vehicle', 'closed', 'punctual', { second: true }),
  of('financial_lease', 'equipment', 'transferred', 'punctual'),
  of('financial_lease', 'vehicle', 'repossessed', 'punctual'),
];

/** Contracts that have not begun to cost anything; they come last and owe (almost) nothing. */
export const UPCOMING: readonly Archetype[] = [
  of('financial_lease', 'vehicle', 'signed', 'punctual'),
  of('full_service_rental', 'vehicle', 'draft', 'punctual'),
];

const KINDS: readonly ContractKind[] = [
  ...(['financial_lease', 'financial_lease', 'financial_lease', 'full_service_rental'] as const),
  ...([
    'full_service_rental',
    'operating_lease',
    'operating_lease',
    'hire_purchase',
    'sale_and_leaseback',
  ] as const),
];
const FATES: readonly Fate[] = [
  'closed',
  'closed',
  'matured',
  'bought_out',
  'early_terminated',
  'total_loss',
  'transferred',
];
const PLOTS: readonly Plot[] = [
  'arrears',
  'partial',
  'failed_debit',
  'dispute',
  'cancelled_invoice',
  'goodwill',
  'partial',
];

/** The `index`-th contract of a portfolio: a curated beginning, then chance with mostly quiet lives. */
export function archetype(index: number, random: Random): Archetype {
  const curated = FIRST[index];
  if (curated) return curated;
  const kind = random.pick(KINDS);
  const fate: Fate = random.yes(0.24) ? random.pick(FATES) : 'active';
  const asset: AssetKind =
    kind === 'sale_and_leaseback'
      ? random.pick(['equipment', 'real_estate'] as const)
      : kind === 'full_service_rental' || random.yes(0.75)
        ? 'vehicle'
        : random.pick(['equipment', 'it'] as const);
  const second = random.yes(0.15);
  const quiet = fate !== 'active' || second || random.yes(0.86);
  return {
    kind,
    asset,
    fate,
    every: random.yes(0.07) ? 3 : 1,
    plot: quiet ? 'punctual' : random.pick(PLOTS),
    ...(second ? { second } : {}),
  };
}
