/** Lines of sales documents, present when they were asked for. */
import { add, negate } from '../../core/money.ts';
import type { Money } from '../../schemas/base.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import { fault } from '../kit/fault.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { shiftDecimal, toDecimal, toMoney } from '../kit/values.ts';
import { currencyOf, scaleOf, textOr } from './context.ts';
import type { RowContext } from './context.ts';

type Line = NonNullable<Invoice['lines']>[number];
type VatGroup = NonNullable<Invoice['vatBreakdown']>[number];

/** The rows of a document's lines; undefined when they were not asked for. A list that is none faults. */
function rowsOf(document: SourceRow, path: string): SourceRow[] | undefined {
  const lines = valueAt(document, path);
  if (lines === undefined) return undefined;
  return Array.isArray(lines) ? (lines as SourceRow[]) : fault(`not a list (${path})`);
}

function amount(
  line: SourceRow,
  path: string,
  document: SourceRow,
  context: RowContext,
  sign: 1 | -1,
): Money {
  const currency = currencyOf(document, context);
  const value = toMoney(
    valueAt(line, path) ?? fault(`missing (${path})`),
    currency,
    scaleOf(currency, context),
  );
  return sign === 1 ? value : negate(value);
}

/** Lines with their net amounts; comments have none. One line that cannot be mapped leaves the document out. */
export function linesOf(
  document: SourceRow,
  path: string,
  context: RowContext,
  sign: 1 | -1,
): Line[] | undefined {
  return rowsOf(document, path)?.map((line) => {
    const net = amount(line, 'netAmount', document, context, sign);
    const quantity = valueAt(line, 'quantity');
    const percent = valueAt(line, 'taxPercent');
    const isComment = valueAt(line, 'lineType') === 'Comment';
    return {
      description: textOr(line, 'description'),
      net,
      ...(quantity !== undefined && !isComment && { quantity: toDecimal(quantity) }),
      ...(percent !== undefined && !isComment && { vatRate: shiftDecimal(percent, -2) }),
    };
  });
}

/** VAT by rate, as long as it sums to the document: a breakdown that contradicts the totals is not shown. */
export function vatBreakdownOf(
  document: SourceRow,
  path: string,
  context: RowContext,
  sign: 1 | -1,
  { net, vat }: Pick<Invoice, 'net' | 'vat'>,
): VatGroup[] | undefined {
  const groups = new Map<string, VatGroup>();
  for (const line of rowsOf(document, path) ?? []) {
    if (valueAt(line, 'lineType') === 'Comment') continue;
    const rate = shiftDecimal(valueAt(line, 'taxPercent') ?? fault('missing (taxPercent)'), -2);
    const [base, tax] = (['netAmount', 'netTaxAmount'] as const).map((key) =>
      amount(line, key, document, context, sign),
    );
    if (!base || !tax) continue;
    const known = groups.get(rate);
    groups.set(rate, {
      rate,
      base: known ? add(known.base, base) : base,
      vat: known ? add(known.vat, tax) : tax,
    });
  }
  const all = Array.from(groups.values());
  const total = (key: 'base' | 'vat') => all.reduce((sum, group) => sum + group[key].amount, 0);
  return all.length > 0 && total('base') === net.amount && total('vat') === vat.amount ? all : undefined;
}
