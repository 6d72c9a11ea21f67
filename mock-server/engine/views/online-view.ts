import type { Payment, PaymentAction } from '../../../sdk/schemas/index.ts';
import { fromDay } from '../finance/calendar.ts';
import { makeCreditorReference } from '../finance/creditor-reference.ts';
import { epcPayload } from '../finance/epc-qr.ts';
import { invoiceId } from '../ids.ts';
import type { OnlinePayment, Store } from '../store.ts';
import { NONE, PAYMENT_STATE } from '../tables.ts';
import { invoiceNumber } from './invoice-view.ts';

/** Name of the provider whose form is shown within the page. */
const PROVIDER = 'mock-pay';

/** What an online payment has beside every other; nothing for those. */
export function onlineView(store: Store, row: number): Partial<Payment> {
  const online = store.online.get(row);
  if (!online) return {};
  const currency = store.currencies[store.payments.currency[row] ?? 0] ?? '';
  const state = PAYMENT_STATE[store.payments.state[row] ?? 0];
  const waits = state === 'initiated' || state === 'requires_action';
  const contracts = online.shares.map(({ row: share }) => store.invoices.contract[share] ?? NONE);
  return {
    mode: online.mode,
    reference: transferReference(store, row, online),
    shares: online.shares.map(({ row: share, amount }) => ({
      invoiceId: invoiceId(share),
      invoiceNumber: invoiceNumber(store, share),
      amount: { amount, currency },
    })),
    contractIds: [...new Set(contracts)].flatMap((index) => store.contracts[index]?.id ?? []),
    ...(waits ? { action: actionOf(store, row, online, currency) } : {}),
    ...(waits ? { expiresOn: fromDay(online.expires) } : {}),
    createdAt: online.createdAt,
    ...(online.failureCode === undefined ? {} : { failureCode: online.failureCode }),
    allowedActions: waits ? ['cancel'] : [],
  };
}

/** The invoice's own reference when there is one invoice, else one for the payment. */
function transferReference(store: Store, row: number, { shares }: OnlinePayment): string {
  const only = shares.length === 1 ? shares[0] : undefined;
  return makeCreditorReference(only ? invoiceNumber(store, only.row) : `PAY${String(row).padStart(8, '0')}`);
}

function actionOf(store: Store, row: number, online: OnlinePayment, currency: string): PaymentAction {
  if (online.mode === 'redirect') return { redirect: { url: online.page } };
  if (online.mode === 'embedded') {
    return { embedded: { provider: PROVIDER, clientToken: online.session, frameUrl: online.page } };
  }
  const { legalEntity, name } = store.profile.label;
  const iban = legalEntity?.iban ?? '';
  const bic = legalEntity?.bic;
  const holder = legalEntity?.name ?? name;
  const reference = transferReference(store, row, online);
  const amount = store.payments.amount[row] ?? 0;
  return {
    bankTransfer: {
      ...{ iban, holder, reference, amount: { amount, currency } },
      ...(bic === undefined ? {} : { bic }),
      ...(currency === 'EUR'
        ? { epcPayload: epcPayload({ name: holder, iban, bic, amount, currency, reference }) }
        : {}),
    },
  };
}
