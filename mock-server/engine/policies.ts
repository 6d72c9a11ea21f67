import type { Asset, InsurancePolicy } from '../../sdk/schemas/index.ts';
import { INSURERS } from './catalog/names.ts';
import { addMonthsToDay, fromDay } from './finance/calendar.ts';
import type { ContractRecord, CustomerRecord } from './model.ts';
import { Random } from './random.ts';

/** A policy with its days as numbers; its status depends on the day it is looked at. */
export interface PolicyRecord {
  readonly policy: Omit<InsurancePolicy, 'status' | 'expiringSoon' | 'review'>;
  /** Index of the customer, for a policy that was sent in. */
  readonly customer?: number;
  readonly from: number;
  readonly to: number;
  /** Day it was cancelled. */
  readonly cancelled: number | undefined;
  /** For a policy that the customer sent in. */
  review?: 'in_review' | 'accepted' | 'rejected';
}

type Cover = 'mtpl' | 'casco' | 'gap' | 'property';

/** Days before the end at which a policy is flagged. */
const SOON = 30;
/** Policies that start later than this are not yet known to the portal. */
const HORIZON = 45;

/** All policies of a customer, oldest first; drawn once, on demand, because a large fleet has tens of thousands. */
export function makePolicies(customer: CustomerRecord, seed: number, today: number): PolicyRecord[] {
  const list: PolicyRecord[] = [];
  for (const contract of customer.contracts) {
    if (contract.entered) continue;
    for (const asset of contract.assets)
      addPolicies(list, contract, asset, new Random(seed, contract.index, list.length), today);
  }
  return list;
}

function addPolicies(
  list: PolicyRecord[],
  contract: ContractRecord,
  asset: Asset,
  random: Random,
  today: number,
): void {
  const vehicle = asset.kind === 'vehicle';
  const covers: Cover[] = vehicle ? ['mtpl'] : random.yes(0.8) ? ['property'] : [];
  if (vehicle && random.yes(0.8)) covers.push('casco');
  if (vehicle && random.yes(0.15)) covers.push('gap');
  // One asset in sixteen was not renewed after its last anniversary: nothing covers it today.
  const lapsed = random.yes(0.06);
  const end = Math.min(contract.ends, contract.stopsAfter);
  for (const type of covers) {
    const insurer = random.pick(INSURERS[contract.country]);
    for (let year = 0; ; year += 1) {
      const from = addMonthsToDay(contract.starts, year * 12);
      const to = addMonthsToDay(contract.starts, (year + 1) * 12) - 1;
      if (from > end || (lapsed && year > 0 && to >= today)) break;
      list.push(record(list.length, { type, insurer, contract, asset, from, to, end }, random));
    }
  }
}

function record(
  index: number,
  base: {
    type: Cover;
    insurer: string;
    contract: ContractRecord;
    asset: Asset;
    from: number;
    to: number;
    end: number;
  },
  random: Random,
): PolicyRecord {
  const { type, insurer, contract, asset, from, to, end } = base;
  const yearly = { mtpl: 480, casco: 890, gap: 160, property: 1350 }[type] * random.int(85, 125);
  const frequency = random.pick(['yearly', 'yearly', 'half_yearly', 'monthly'] as const);
  const parts = { yearly: 1, half_yearly: 2, monthly: 12 }[frequency];
  const included = contract.kind === 'full_service_rental';
  return {
    policy: {
      id: `pol_${contract.id.slice(4)}_${index.toString(36)}`,
      type,
      insurer,
      policyNo: `${type.slice(0, 2).toUpperCase()}${random.text('0123456789', 8)}`,
      assetIds: [asset.id],
      contractId: contract.id,
      from: fromDay(from),
      to: fromDay(to),
      premium: { amount: Math.round(yearly / parts), currency: contract.invoiceCurrency },
      premiumFrequency: frequency,
      paidBy: included ? 'included' : random.yes(0.3) ? 'lessor' : 'lessee',
    },
    from,
    to,
    cancelled: to > end ? end + 1 : undefined,
  };
}

/** Whether a policy covers on a day: from ≤ day ≤ to and not cancelled by then. */
export function coversOn(record: PolicyRecord, day: number): boolean {
  if (record.review === 'in_review' || record.review === 'rejected') return false;
  return record.from <= day && day <= record.to && (record.cancelled === undefined || day < record.cancelled);
}

/** Whether the portal shows a policy on a day. */
export function knownOn(record: PolicyRecord, day: number): boolean {
  return record.review !== undefined || record.from <= day + HORIZON;
}

/** The status of a policy on a day. */
export function statusOf(record: PolicyRecord, day: number): 'cancelled' | 'active' | 'upcoming' | 'expired' {
  if (record.review === 'rejected') return 'cancelled';
  if (record.cancelled !== undefined && day >= record.cancelled) return 'cancelled';
  if (coversOn(record, day)) return 'active';
  return day <= record.to ? 'upcoming' : 'expired';
}

/** A policy with its status on a day. */
export function policyView(record: PolicyRecord, day: number): InsurancePolicy {
  const status = statusOf(record, day);
  return {
    ...record.policy,
    status,
    ...(status === 'active' ? { expiringSoon: record.to - day <= SOON } : {}),
    ...(record.review !== undefined && { review: record.review }),
  };
}
