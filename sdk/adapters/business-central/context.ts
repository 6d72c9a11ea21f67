/** What the maps of Business Central rows are told besides the row. */
import { fault } from '../kit/fault.ts';
import { money, valueAt } from '../kit/fields.ts';
import type { Field, MoneyOptions, SourceRow } from '../kit/fields.ts';
import type { Money } from '../../schemas/base.ts';
import type { Currencies, Reading } from './company.ts';
import { customerIdOf } from './company.ts';

/** What maps of rows with amounts need. */
export interface RowContext extends Currencies {
  readonly today: string;
  /** The customer whose rows these are; a row of another one is left out and reported. */
  readonly customerId: string;
}

/** The context of a call. */
export async function rowContext(reading: Reading): Promise<RowContext> {
  const currencies = await reading.company.currencies(reading.operation, reading.call);
  return { ...currencies, today: reading.today, customerId: customerIdOf(reading) };
}

/** Currency of a row: an empty code is the company's own. */
export function currencyOf(row: SourceRow, { local }: Currencies): string {
  const code = valueAt(row, 'currencyCode');
  if (code === undefined || code === '') return local;
  return typeof code === 'string' ? code : fault('not a currency');
}

/** Decimals of a currency. */
export function scaleOf(code: string, { scales }: Currencies): number {
  return scales.get(code) ?? fault('currency not declared');
}

/** Money in the currency of the row. */
export function rowMoney<Context extends Currencies>(
  from: string,
  options: Pick<MoneyOptions<Context>, 'optional' | 'negate'> = {},
): Field<Money, Context> {
  return money<Context>(from, {
    ...options,
    currency: currencyOf,
    scale: (row, context) => scaleOf(currencyOf(row, context), context),
  });
}

/** Faults on a row of another customer: the filter asked for none. */
export function own(row: SourceRow, { customerId }: RowContext): void {
  if (valueAt(row, 'customerId') !== customerId) fault('of another customer');
}

/** Text at a path, empty when there is none. */
export function textOr(row: SourceRow, path: string): string {
  const value = valueAt(row, path);
  return typeof value === 'string' ? value : '';
}
