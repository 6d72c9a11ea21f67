/** What comes of a request once it is done: papers, and changes of what the lessor has on file. */
import type { InsurancePolicy } from '../../../sdk/schemas/asset.ts';
import type { Money } from '../../../sdk/schemas/base.ts';
import type { Address } from '../../../sdk/schemas/party.ts';
import { fromDay, toDay } from '../../engine/finance/calendar.ts';
import { maskIban } from '../../engine/finance/iban.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { payoffAt } from '../../engine/payoff-terms.ts';
import { coversOn, makePolicies } from '../../engine/policies.ts';
import { isPosted } from '../../engine/queries/payment-query.ts';
import type { Store } from '../../engine/store.ts';
import type { TextParams } from '../../words/notation.ts';
import { isPaperKind, type PaperKind } from '../../words/requests/index.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import { EmailsDesk } from '../account/emails-desk.ts';
import { AssetsDesk } from '../assets/assets-desk.ts';
import { contractParams } from '../documents/standing.ts';
import { PayoffQuotesDesk } from '../payoff/payoff-quotes.ts';
import { assetTitle } from './request-record.ts';
import type { Payload, RequestRecord } from './request-record.ts';

/** A paper to be written for a request. */
export interface Paper {
  readonly kind: string;
  readonly paper: PaperKind;
  readonly params: TextParams;
  readonly year?: number;
}

const textOf = (payload: Payload, name: string): string => {
  const value = payload[name];
  return typeof value === 'string' ? value : '';
};
const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

/** The paper that a request ends with, if its type has one. */
export function paperFor(store: Store, customer: CustomerRecord, record: RequestRecord): Paper | undefined {
  const { type, payload, contract, number } = record;
  const kind = type.yields;
  if (kind === undefined || !isPaperKind(kind)) return undefined;
  const params = { number, ...(contract && contractParams(contract)) };
  const paper = (more: TextParams = {}, year?: number): Paper => ({
    kind,
    paper: kind,
    params: { ...params, ...more },
    ...(year !== undefined && { year }),
  });
  switch (type.code) {
    case 'annual_statement': {
      const year = Number(payload['year']);
      return paper({ year }, year);
    }
    case 'payment_certificate':
      return paper(paidBetween(store, customer, textOf(payload, 'from'), textOf(payload, 'to')));
    case 'payoff_quote':
      return paper(payoffParams(store, customer, record));
    case 'travel_authorization':
      return paper({
        drivers: wordsOf(payload['drivers']),
        countries: wordsOf(payload['countries']),
        asset: assetTitle(record),
        from: textOf(payload, 'from'),
        to: textOf(payload, 'to'),
      });
    case 'cover_note': {
      const cover = coverOf(store, customer, record.assetId ?? '');
      if (cover) return paper(cover);
      return { kind: 'confirmation', paper: 'confirmation', params };
    }
    default:
      return paper();
  }
}

/** Changes what the lessor has on file. */
export function applyChange(store: Store, customer: CustomerRecord, record: RequestRecord): void {
  const { payload, assetId = '' } = record;
  const { profile } = customer;
  const address = payload['address'] as Address;
  switch (record.type.code) {
    case 'iban_change': {
      const bank = textOf(payload, 'bank');
      const account = { iban: textOf(payload, 'iban'), holder: textOf(payload, 'holder') };
      profile.bankAccounts = [{ ...account, ...(bank && { bank }) }];
      break;
    }
    case 'address_change': {
      const kind = textOf(payload, 'addressKind');
      const others = profile.addresses.filter((each) => each.kind !== kind);
      profile.addresses = [{ ...address, kind }, ...others];
      break;
    }
    case 'pec_change': {
      const emails = store.desk(EmailsDesk);
      emails.replaceCertified(profile.id, textOf(payload, 'email'));
      profile.emails = emails.ofCustomer(profile.id);
      break;
    }
    case 'location_change':
      store.desk(AssetsDesk).move(customer.index, assetId, address);
      break;
    case 'insurance_renewal':
      decideRenewal(store, record, 'accepted');
      break;
    case 'payoff_quote':
      issueQuote(store, customer, record);
      break;
    default:
      return;
  }
  store.touch(undefined);
}

/** Puts down the policy that comes with a request; it covers nothing until it is accepted. */
export function takePolicy(store: Store, { id, customer, payload, contract, assetId }: RequestRecord): void {
  const [from, to] = [textOf(payload, 'from'), textOf(payload, 'to')];
  const premium = payload['premium'] as Money | undefined;
  store.sentPolicies.push({
    policy: {
      id: `pol_${id}`,
      type: textOf(payload, 'policyType') as InsurancePolicy['type'],
      insurer: textOf(payload, 'insurer'),
      policyNo: textOf(payload, 'policyNo'),
      assetIds: assetId === undefined ? [] : [assetId],
      ...(contract && { contractId: contract.id }),
      from,
      to,
      ...(premium && { premium, premiumFrequency: 'yearly' }),
      paidBy: 'lessee',
      requestId: id,
    },
    customer,
    from: toDay(from),
    to: toDay(to),
    cancelled: undefined,
    review: 'in_review',
  });
}

/** Accepts or rejects the policy that was sent in with a request. */
export function decideRenewal(store: Store, record: RequestRecord, review: 'accepted' | 'rejected'): void {
  const policy = store.sentPolicies.find((each) => each.policy.requestId === record.id);
  if (policy) policy.review = review;
}

/** A payload as it may be kept: account numbers masked. */
export function withoutSecrets(payload: Payload): Payload {
  const iban = payload['iban'];
  return typeof iban === 'string' ? { ...payload, iban: maskIban(iban) } : payload;
}

function paidBetween(store: Store, customer: CustomerRecord, from: string, to: string): TextParams {
  const { payments, profile, currencies } = store;
  const currency = currencies.indexOf(profile.currency);
  const amount = customer.payments
    .filter((row) => isPosted(store, row) && payments.currency[row] === currency)
    .filter((row) => {
      const day = fromDay(payments.received[row] ?? 0);
      return from <= day && day <= to;
    })
    .reduce((sum, row) => sum + (payments.amount[row] ?? 0), 0);
  return { from, to, amount: { amount, currency: profile.currency } };
}

/** The definitive quote that the request asks for; none when the contract cannot be ended that day any more. */
function issueQuote(store: Store, customer: CustomerRecord, { id, contract, payload }: RequestRecord): void {
  if (!contract) return;
  const effectiveOn = textOf(payload, 'effectiveOn');
  try {
    const asked = { contractId: contract.id, effectiveOn, requestId: id };
    store.desk(PayoffQuotesDesk).issueDefinitive(customer.profile.id, asked);
  } catch (error) {
    if (!(error instanceof LessorRuleError)) throw error;
  }
}

function payoffParams(store: Store, customer: CustomerRecord, record: RequestRecord): TextParams {
  const { contract, payload } = record;
  if (!contract) return {};
  const quote = store.desk(PayoffQuotesDesk).byRequest(customer.profile.id, record.id);
  const effectiveOn = textOf(payload, 'effectiveOn');
  const { principal, interest, fee, total } = payoffAt(contract, contract.lines, toDay(effectiveOn));
  const money = (amount: number) => ({ amount, currency: contract.invoiceCurrency });
  return {
    effectiveOn,
    principal: money(principal),
    interest: money(interest),
    fee: money(fee),
    total: quote?.total ?? money(total),
  };
}

function coverOf(store: Store, customer: CustomerRecord, assetId: string): TextParams | undefined {
  const policies = [...makePolicies(customer, store.seed, store.opened), ...store.sentPolicies];
  const found = policies.find(
    (each) => each.policy.assetIds.includes(assetId) && coversOn(each, store.today),
  );
  if (!found) return undefined;
  const { insurer, policyNo, from, to } = found.policy;
  return { insurer, policyNo, from, to };
}
