import type { Invoice, Money, PaymentDraft } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { invoiceChoiceCatalog } from '../../i18n/catalogs/invoice-choice.ts';
import type { Localizer } from '../../i18n/index.ts';
import { sumsOf } from '../../lib/money-sums.ts';
import { amountText, parseAmount } from '../../ui/filter-bar/amounts.ts';

/** What is chosen, read from what was typed. */
export interface PayChoice {
  readonly shares: PaymentDraft['invoices'];
  /** What the valid ones come to. */
  readonly sums: readonly Money[];
  readonly count: number;
  /** Id of an invoice → what is wrong with its amount, in words. */
  readonly wrong: ReadonlyMap<string, string>;
  /** What is wrong with the choice as a whole. */
  readonly problem?: string | undefined;
}

/** Why an invoice cannot be paid now, in words. */
export function notPayable(invoice: Invoice, localizer: Localizer): string | undefined {
  const t = (key: 'blockedPaid' | 'blockedInProgress' | 'blockedDisputed') =>
    localizer.text(invoiceChoiceCatalog, key);
  if (invoice.open.amount <= 0) return t('blockedPaid');
  if (invoice.paymentInProgress) return t('blockedInProgress');
  return invoice.disputed ? t('blockedDisputed') : undefined;
}

/** Reads the choice. `typed` answers the amount of a chosen invoice as typed; empty text is all that is open. */
export function readChoice(
  invoices: readonly Invoice[],
  typed: (invoice: Invoice) => string | undefined,
  localizer: Localizer,
  limit: number,
): PayChoice {
  const chosen = invoices.filter(
    (invoice) => typed(invoice) !== undefined && notPayable(invoice, localizer) === undefined,
  );
  const wrong = new Map<string, string>();
  const shares: { invoiceId: string; amount: Money }[] = [];
  for (const invoice of chosen) {
    const amount = readAmount(typed(invoice) ?? '', invoice.open, localizer);
    if (typeof amount === 'string') wrong.set(invoice.id, amount);
    else shares.push({ invoiceId: invoice.id, amount });
  }
  const sums = sumsOf(shares.map(({ amount }) => amount));
  const count = chosen.length;
  return { shares, sums, count, wrong, problem: problemOf(chosen, limit, localizer) };
}

/** The amount that text means, at most what is open; else why it cannot be accepted. Empty text means all. */
export function readAmount(text: string, open: Money, localizer: Localizer): Money | string {
  const scale = localizer.scale(open.currency);
  const minor = parseAmount(text, localizer, scale);
  if (minor === undefined) return open;
  if (minor === null)
    return localizer.text(formCatalog, 'badAmount', { example: amountText('123450', localizer, scale) });
  const amount = Number(minor);
  if (Number.isSafeInteger(amount) && amount >= 1 && amount <= open.amount)
    return { amount, currency: open.currency };
  return localizer.text(formCatalog, 'amountRange', {
    from: localizer.money({ amount: 1, currency: open.currency }),
    to: localizer.money(open),
  });
}

function problemOf(chosen: readonly Invoice[], limit: number, localizer: Localizer): string | undefined {
  if (chosen.length === 0) return localizer.text(invoiceChoiceCatalog, 'chooseOne');
  const currencies = [...new Set(chosen.map(({ currency }) => currency))];
  if (currencies.length > 1)
    return localizer.text(invoiceChoiceCatalog, 'oneCurrency', { currencies: localizer.list(currencies) });
  return chosen.length > limit
    ? localizer.text(invoiceChoiceCatalog, 'chooseFewer', { count: limit })
    : undefined;
}
