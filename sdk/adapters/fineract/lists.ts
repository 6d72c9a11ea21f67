/** What Fineract's lists can be filtered and ordered by: all of it here, as the self-service API can do neither. */
import type { Contract } from '../../schemas/contract.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import type { Payment } from '../../schemas/payment.ts';
import { choice, flag, range, search } from '../kit/memory-list.ts';
import type { MemoryRules } from '../kit/memory-list.ts';
import { isTrue } from '../kit/params.ts';

const ENDED = new Set(['matured', 'closed', 'bought_out', 'early_terminated']);

/** Whether a contract has come to its end. */
export const isEnded = ({ status }: Contract): boolean => ENDED.has(status);

export const CONTRACT_RULES: MemoryRules<Contract> = {
  filters: {
    q: search(({ number, title }) => [number, title]),
    status: choice(({ status }) => status),
    kind: choice(({ kind }) => kind),
    currency: choice(({ currency }) => currency),
    overdue: flag(({ overdue }) => (overdue?.amount ?? 0) > 0),
    // False leaves the ended ones out, true lists them too.
    closed: { kind: 'flag', test: (row, value) => isTrue(value) || !isEnded(row) },
  },
  sorts: {
    number: ({ number }) => number,
    startsOn: ({ startsOn }) => startsOn,
    endsOn: ({ endsOn }) => endsOn,
    signedOn: ({ signedOn }) => signedOn,
    financed: ({ financed }) => financed.amount,
    nextInstallment: ({ nextInstallment }) => nextInstallment?.dueOn,
  },
  defaultSort: '-startsOn',
};

export const INVOICE_RULES: MemoryRules<Invoice> = {
  filters: {
    q: search(({ number, lines }) => [number, ...(lines ?? []).map(({ description }) => description)]),
    contractId: choice(({ contractIds }) => contractIds),
    currency: choice(({ currency }) => currency),
    type: choice(({ type }) => type),
    settlement: choice(({ settlement }) => settlement),
    timing: choice(({ timing }) => timing),
    open: flag(({ open }) => open.amount > 0),
    issuedOn: range(({ issuedOn }) => issuedOn),
    dueOn: range(({ dueOn }) => dueOn),
    gross: range(({ gross }) => gross.amount),
  },
  sorts: {
    number: ({ number }) => number,
    issuedOn: ({ issuedOn }) => issuedOn,
    dueOn: ({ dueOn }) => dueOn,
    gross: ({ gross }) => gross.amount,
    open: ({ open }) => open.amount,
  },
  defaultSort: '-issuedOn',
};

export const PAYMENT_RULES: MemoryRules<Payment> = {
  filters: {
    contractId: choice(({ contractIds }) => contractIds),
    currency: choice(({ amount }) => amount.currency),
    state: choice(({ state }) => state),
    method: choice(({ method }) => method),
    receivedOn: range(({ receivedOn }) => receivedOn),
    amount: range(({ amount }) => amount.amount),
  },
  sorts: { receivedOn: ({ receivedOn }) => receivedOn, amount: ({ amount }) => amount.amount },
  defaultSort: '-receivedOn',
};
