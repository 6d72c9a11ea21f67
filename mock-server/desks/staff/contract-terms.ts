/** Terms of a contract as staff give them, checked and turned into the engine's days and minor units. */
import type { StaffContractTerms } from '../../../sdk/schemas/staff-contract.ts';
import type { EnteredTerms } from '../../engine/entering.ts';
import { addMonthsToDay, civil, toDay } from '../../engine/finance/calendar.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import type { SpecialsDesk } from './specials-desk.ts';

/** Days from today within which a contract may start. */
const BACK = 92;
const AHEAD = 366;
/** Months and weeks differ: a first due day that lies further off would leave a gap. */
const LONGEST_WAIT_DAYS = 62;
const LAST_COMMON_DAY = 28;

const refuse = (code: string, pointer: string): never => {
  throw new LessorRuleError(422, code, pointer);
};

/** A day of the calendar. @throws LessorRuleError 422 for one that does not exist. */
export function dayAt(text: string, pointer: string): number {
  try {
    return toDay(text);
  } catch {
    return refuse('invalid_date', pointer);
  }
}

/** The engine's terms. `signedOn` defaults to the start, no later than today. @throws LessorRuleError 422. */
export function readTerms(
  store: Store,
  specials: SpecialsDesk,
  draft: StaffContractTerms,
  signedOn?: string,
): EnteredTerms {
  const { price, downPayment, residual, installments, every = 1, nominalRate, timing = 'arrears' } = draft;
  const { currency } = price;
  if (currency !== store.profile.currency && (currency !== store.profile.second || currency === 'BGN')) {
    refuse('currency_mismatch', '/price/currency');
  }
  const part = (money: typeof downPayment, pointer: string): number => {
    if (money && money.currency !== currency) refuse('currency_mismatch', `${pointer}/currency`);
    return money?.amount ?? 0;
  };
  const down = part(downPayment, '/downPayment');
  const rest = part(residual, '/residual');
  if (price.amount < 1 || price.amount > 1e11) refuse('out_of_range', '/price/amount');
  if (down < 0 || down >= price.amount) refuse('out_of_range', '/downPayment/amount');
  if (rest < 0 || rest >= price.amount - down) refuse('out_of_range', '/residual/amount');
  if (Number(nominalRate) < 0 || Number(nominalRate) > 1) refuse('out_of_range', '/nominalRate');
  const starts = dayAt(draft.startsOn, '/startsOn');
  if (starts < store.today - BACK || starts > store.today + AHEAD) refuse('out_of_range', '/startsOn');
  const signed = signedOn === undefined ? Math.min(starts, store.today) : dayAt(signedOn, '/signedOn');
  if (signed > starts) refuse('after_start', '/signedOn');
  if (signed > store.today) refuse('in_the_future', '/signedOn');
  return {
    kind: draft.kind,
    currency,
    signed,
    starts,
    periodStart: periodStart(draft, starts, timing === 'advance' ? 0 : every),
    price: price.amount,
    downPayment: down,
    residual: draft.kind === 'hire_purchase' ? 0 : rest,
    count: installments,
    every,
    timing,
    nominal: nominalRate,
    specials: (draft.specials ?? []).map(({ typeId, amount, first = 1, every: nth = 1 }, at) => {
      const { type } = specials.typeAt(typeId, `/specials/${at}/typeId`);
      if (amount.currency !== currency) refuse('currency_mismatch', `/specials/${at}/amount/currency`);
      if (amount.amount < 1) refuse('out_of_range', `/specials/${at}/amount/amount`);
      return { type, first, every: nth, net: amount.amount };
    }),
  };
}

/** Where the first period begins, so that the first installment falls due on the day that was chosen. */
function periodStart({ firstDueOn }: StaffContractTerms, starts: number, months: number): number {
  if (firstDueOn === undefined) return starts;
  const first = dayAt(firstDueOn, '/firstDueOn');
  if (civil(first).day > LAST_COMMON_DAY) refuse('out_of_range', '/firstDueOn');
  const begins = addMonthsToDay(first, -months);
  if (begins < starts) refuse('too_early', '/firstDueOn');
  if (begins > starts + LONGEST_WAIT_DAYS) refuse('too_late', '/firstDueOn');
  return begins;
}
