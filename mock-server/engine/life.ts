import type { Archetype } from './archetypes.ts';
import { fromDay } from './finance/calendar.ts';
import { mulDiv } from './finance/decimal.ts';
import { lateInterest, lateSegments } from './finance/late-interest.ts';
import type { LabelProfile } from './label-profiles.ts';
import type { Bill, ContractRecord, ContractStatus, CustomerRecord, Extra, Story } from './model.ts';
import { payoffAt } from './payoff-terms.ts';
import type { Random } from './random.ts';
import type { Terms } from './terms.ts';

/** What a contract is made of. */
export interface ContractSeed {
  readonly index: number;
  readonly key: string;
  readonly seed: number;
  readonly today: number;
  readonly profile: LabelProfile;
  readonly customer: CustomerRecord;
  readonly archetype: Archetype;
  readonly terms: Terms;
}

/** The course of a contract. */
export interface Life {
  readonly steps: readonly { day: number; status: ContractStatus }[];
  readonly closed: number | undefined;
  readonly stopsAfter: number;
}

/** The statuses a contract goes through, and the day after which nothing more is billed. */
export function lifeOf({ terms, archetype, today }: ContractSeed, ends: number, random: Random): Life {
  const { fate } = archetype;
  const forever = Number.MAX_SAFE_INTEGER;
  const step = (day: number, status: ContractStatus) => ({ day, status });
  const before = [
    step(terms.starts - 60, fate === 'draft' ? 'draft' : 'signed'),
    step(terms.starts - 10, 'awaiting_delivery'),
  ];
  const running = [...before, step(terms.starts, 'active')];
  const end = [step(ends + 1, 'matured'), step(ends + 61, 'closed')];
  switch (fate) {
    case 'draft':
    case 'signed':
    case 'active':
    case 'matured':
    case 'closed':
      return { steps: [...running, ...end], closed: ends + 61, stopsAfter: forever };
    case 'awaiting_delivery':
      return {
        steps: [...before, step(today + 20, 'active'), ...end],
        closed: ends + 61,
        stopsAfter: forever,
      };
    case 'suspended': {
      const pause = [step(today - 35, 'suspended'), step(today + 61, 'active')];
      return { steps: [...running, ...pause, ...end], closed: ends + 61, stopsAfter: forever };
    }
    default: {
      const since = random.int(30, 300);
      const stop = Math.max(terms.starts + 190, today - (fate === 'bought_out' ? 20 + (since % 66) : since));
      const closing = fate === 'repossessed' ? 240 : 90;
      return {
        steps: [...running, step(stop, fate), step(stop + closing, 'closed')],
        closed: stop + closing,
        stopsAfter: stop,
      };
    }
  }
}

/** Index of the last bill for which `holds`, -1 when there is none. */
function lastBill(bills: readonly Bill[], holds: (bill: Bill) => boolean): number {
  for (let index = bills.length - 1; index >= 0; index -= 1) {
    const bill = bills[index];
    if (bill && holds(bill)) return index;
  }
  return -1;
}

/** How its bills are paid, remarkable ones by their place before the first business date. */
export function storyOf(
  { archetype, terms, today }: ContractSeed,
  bills: readonly Bill[],
  random: Random,
): Story {
  const { plot } = archetype;
  const arrears = plot === 'arrears';
  const suspended = archetype.fate === 'suspended';
  // One or two invoices behind; a suspended contract is, and stays, further behind.
  const from = today - (suspended ? 64 : random.int(32, 44));
  const until = today + (suspended ? 45 : 8);
  const chosen = random.next();
  const payer = chosen < 0.62 ? 'debit' : chosen < 0.86 ? 'transfer' : chosen < 0.95 ? 'bank_link' : 'card';
  const at = (name: typeof plot, holds: (bill: Bill) => boolean): number =>
    plot === name ? lastBill(bills, holds) : -1;
  return {
    // Old lev contracts are paid on time: nothing open in levs may be left when the lev ends.
    payer:
      terms.currency === 'BGN' || plot === 'partial'
        ? 'transfer'
        : plot === 'failed_debit' || plot === 'under_way'
          ? 'debit'
          : payer,
    stop: arrears ? { from, until, resume: until + random.int(4, 20) } : undefined,
    partialBill: at('partial', (bill) => bill.due <= today - 4),
    // Presented again nine days later: the failure is history by the first business date.
    failBill: at('failed_debit', (bill) => bill.due <= today - 13),
    disputeBill: at('dispute', (bill) => bill.issue <= today - 6),
    cancelBill: at('cancelled_invoice', (bill) => bill.issue <= today - 40 && !bill.residual),
    advance:
      plot === 'advance' ? { day: today - 9, amount: Math.round((bills.at(-2)?.gross ?? 0) / 2) } : undefined,
  };
}

/** The documents it causes outside the billing run. */
export function extrasOf(
  { archetype, terms, today, profile }: ContractSeed,
  plan: { bills: readonly Bill[]; story: Story; lines: ContractRecord['lines']; stopsAfter: number },
  random: Random,
): Extra[] {
  const { bills, story, stopsAfter } = plan;
  const extras: Extra[] = [];
  const cancelled = bills[story.cancelBill];
  if (cancelled) {
    const base = { day: cancelled.issue + 3, bill: story.cancelBill, amount: cancelled.gross };
    extras.push({ ...base, kind: 'cancel' }, { ...base, kind: 'reissue' });
  }
  if (archetype.plot === 'goodwill') {
    const bill = lastBill(bills, (each) => each.issue <= today - 14 && each.due <= today - 12);
    const amount = mulDiv(bills[bill]?.base ?? 0, random.int(3, 9), 100);
    if (amount > 0) extras.push({ kind: 'goodwill', day: today - 12, bill, amount });
  }
  if (story.stop) {
    const { from } = story.stop;
    const bill = bills.findIndex((each) => each.due >= from && each.due < today - 30);
    const late = bills[bill];
    if (late) {
      const amount = lateInterest(
        late.gross,
        lateSegments(fromDay(late.due), fromDay(today - 8), profile.lateRates),
      );
      if (amount > 0) extras.push({ kind: 'late_interest', day: today - 8, bill, amount });
    }
  }
  const option = bills.findIndex((each) => each.residual);
  const optionBill = bills[option];
  if (optionBill && terms.role === 'purchase_option' && stopsAfter > optionBill.due) {
    extras.push({ kind: 'proforma', day: optionBill.issue - 20, bill: option, amount: optionBill.gross });
  }
  if (stopsAfter < Number.MAX_SAFE_INTEGER && archetype.fate !== 'transferred') {
    const amount = payoffAt(terms, plan.lines, stopsAfter).total;
    if (amount > 0) extras.push({ kind: 'payoff', day: stopsAfter, bill: -1, amount });
  }
  return extras;
}
