/** Sales invoices and sales credit memos. What is not posted yet was not sent to anybody and is never shown. */
import { add, negate, subtract } from '../../core/money.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import { fieldMap } from '../field-map.ts';
import { fault } from '../kit/fault.ts';
import { computed, constant, date, text, valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { plain } from '../kit/params.ts';
import { balanceFault, settlementOf, timingOf } from '../kit/invoice-state.ts';
import { currencyOf, own, rowMoney } from './context.ts';
import type { RowContext } from './context.ts';
import { linesOf, vatBreakdownOf } from './invoice-lines.ts';
import { NO_DATE, NO_ID } from './odata.ts';

const POSTED = new Set(['Open', 'Paid', 'Canceled', 'Corrective']);
const UNPOSTED = new Set(['', ' ', 'Draft', 'In Review']);
/** What tells a credit memo's id from an invoice's. */
export const MEMO_PREFIX = 'credit-memo-';

/** The status of a posted document; faults on one that is not posted. */
function statusOf(row: SourceRow): string {
  const status = valueAt(row, 'status');
  if (typeof status !== 'string') return fault('missing (status)');
  return UNPOSTED.has(status) ? fault('not posted') : status;
}

type Soup = Pick<Invoice, 'gross' | 'open' | 'net' | 'vat' | 'dueOn' | 'paid' | 'credited' | 'writtenOff'>;
const soup = (mapped: SourceRow): Soup => mapped as unknown as Soup;
const zero = (mapped: SourceRow): Invoice['gross'] => ({ ...soup(mapped).gross, amount: 0 });
const isCanceled = (row: SourceRow): boolean => row['status'] === 'Canceled';

function settlement(row: SourceRow, mapped: SourceRow): Invoice['settlement'] {
  const status = statusOf(row);
  if (isCanceled(row)) return 'cancelled';
  return POSTED.has(status) ? settlementOf(soup(mapped)) : 'unknown';
}

/** Why the sums of a document do not agree; undefined when they do. */
function sumsFault({ net, vat, gross }: Soup): string | undefined {
  return add(net, vat).amount === gross.amount ? undefined : 'gross is not net and VAT';
}

const common = {
  currency: computed((row: SourceRow, context: RowContext) => {
    own(row, context);
    return currencyOf(row, context);
  }),
  contractIds: constant<string[]>([]),
};

/**
 * An invoice. Business Central tells what remains and not what reduced it: everything settled counts as paid, but for
 * canceled invoices, which a credit memo settled.
 */
export const invoiceMap = fieldMap<Invoice, RowContext>(
  {
    ...common,
    id: text('id', { none: ['', NO_ID] }),
    number: text('number'),
    type: constant('invoice'),
    issuedOn: date('invoiceDate', 'iso', { none: ['', NO_DATE] }),
    dueOn: date('dueDate', 'iso', { none: ['', NO_DATE] }),
    gross: rowMoney('totalAmountIncludingTax'),
    net: rowMoney('totalAmountExcludingTax'),
    vat: rowMoney('totalTaxAmount'),
    open: rowMoney('remainingAmount'),
    credited: computed((row, _, mapped) => (isCanceled(row) ? soup(mapped).gross : zero(mapped))),
    writtenOff: computed((_, __, mapped) => zero(mapped)),
    paid: computed((row, _, mapped) =>
      isCanceled(row) ? zero(mapped) : subtract(soup(mapped).gross, soup(mapped).open),
    ),
    settlement: computed((row, _, mapped) => settlement(row, mapped)),
    timing: computed((_, { today }, mapped) => timingOf(soup(mapped).open, soup(mapped).dueOn, today).timing),
    daysPastDue: computed(
      (_, { today }, mapped) => timingOf(soup(mapped).open, soup(mapped).dueOn, today).daysPastDue,
    ),
    disputed: computed((row) => (valueAt(row, 'disputeStatus') ? true : undefined)),
    lines: computed((row, context) => linesOf(row, 'salesInvoiceLines', context, 1)),
    vatBreakdown: computed((row, context, mapped) =>
      vatBreakdownOf(row, 'salesInvoiceLines', context, 1, soup(mapped)),
    ),
  },
  { check: (invoice) => sumsFault(invoice) ?? balanceFault(invoice) },
);

/** A credit memo, whose amounts are written without a sign. What of it was applied the API does not tell. */
export const creditMemoMap = fieldMap<Invoice, RowContext>(
  {
    ...common,
    id: computed((row) => `${MEMO_PREFIX}${plain(valueAt(row, 'id')) || fault('missing (id)')}`),
    number: text('number'),
    type: constant('credit_note'),
    issuedOn: date('creditMemoDate', 'iso', { none: ['', NO_DATE] }),
    gross: rowMoney('totalAmountIncludingTax', { negate: true }),
    net: rowMoney('totalAmountExcludingTax', { negate: true }),
    vat: rowMoney('totalTaxAmount', { negate: true }),
    open: computed((_, __, mapped) => zero(mapped)),
    paid: computed((_, __, mapped) => zero(mapped)),
    credited: computed((_, __, mapped) => zero(mapped)),
    writtenOff: computed((_, __, mapped) => zero(mapped)),
    settlement: computed((row) => {
      statusOf(row);
      return isCanceled(row) ? 'cancelled' : 'credited';
    }),
    correctsInvoiceId: text('invoiceId', { optional: true, none: ['', NO_ID] }),
    lines: computed((row, context) => linesOf(row, 'salesCreditMemoLines', context, -1)),
    vatBreakdown: computed((row, context, mapped) =>
      vatBreakdownOf(row, 'salesCreditMemoLines', context, -1, soup(mapped)),
    ),
  },
  { check: (memo) => sumsFault(memo) ?? (negate(memo.gross).amount < 0 ? 'sign' : undefined) },
);
