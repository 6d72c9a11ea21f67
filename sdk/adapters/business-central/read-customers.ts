/** Operations on customers, and what hangs on one: credit line, assets, documents, payments in progress. */
import { ForbiddenError, NotFoundError, ResponseShapeError, ValidationError } from '../../core/errors.ts';
import { subtract } from '../../core/money.ts';
import type { Customer } from '../../schemas/customer.ts';
import type { CreditLine } from '../../schemas/summary.ts';
import type { ListCall } from '../kit/cursors.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { plain } from '../kit/params.ts';
import { linkedPage } from '../kit/paging.ts';
import type { ListAnswer } from '../kit/paging.ts';
import { toDecimal, toLocalDate, toMoney } from '../kit/values.ts';
import { customerIdOf, ofCustomer } from './company.ts';
import type { Reading } from './company.ts';
import { rowContext, scaleOf } from './context.ts';
import { customerMap } from './customers.ts';
import { all, compare, member, NO_DATE, quoted } from './odata.ts';

/** The row of the customer that the call is for. */
export async function ownCustomer(reading: Reading): Promise<SourceRow> {
  const { operation, company, call } = reading;
  const row = await company.record(operation, member(operation, 'customers', customerIdOf(reading)), call);
  // An address that answers another record than it was asked for must not decide whose data is shown.
  if (valueAt(row, 'id') === customerIdOf(reading)) return row;
  throw new NotFoundError(operation, { status: 404, code: 'not-found' });
}

/** Customers by number; just the one, where the adapter serves one. Business Central pages them by link. */
export async function list(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const { operation, company, settings } = reading;
  if (settings.customerId !== undefined)
    return {
      items: [customerMap.row(await ownCustomer(reading), undefined)],
      page: { total: { value: 1, exact: true } },
    };
  const q = call.input.params?.['q'];
  const $filter = typeof q === 'string' && q.trim() ? `contains(displayName,${quoted(q.trim())})` : undefined;
  const sort = call.input.params?.['sort'];
  const back = typeof sort === 'string' && sort.startsWith('-') ? ' desc' : '';
  const $orderby = `${typeof sort === 'string' && /name$/.test(sort) ? 'displayName' : 'number'}${back}`;
  return linkedPage(call, async (link) => {
    const { rows, ...rest } =
      link === undefined
        ? await company.first(operation, 'customers', call.context, { $filter, $orderby, $count: true })
        : await company.follow(operation, link, call.context);
    return { ...rest, rows: customerMap.rows(rows, undefined) };
  });
}

/** One customer; no other than the adapter serves. */
export async function get(reading: Reading, { input }: ListCall): Promise<Customer> {
  const { operation, company, call, settings } = reading;
  if (settings.customerId !== undefined && input.id !== settings.customerId)
    throw new NotFoundError(operation, { status: 404, code: 'not-found' });
  return customerMap.record(
    operation,
    await company.record(operation, member(operation, 'customers', input.id), call),
    undefined,
  );
}

/** Who the session is for. The user signed in elsewhere: the API does not tell who that is. */
export async function session(reading: Reading): Promise<unknown> {
  const { settings, call } = reading;
  const staff = settings.customerId === undefined && call.customerId === undefined;
  if (staff && (await call.tokens.current(call.signal)) === undefined)
    throw new ForbiddenError(reading.operation, { status: 403, code: 'customer-required' });
  const customer = staff
    ? undefined
    : customerMap.record(reading.operation, await ownCustomer(reading), undefined);
  return {
    id: `business-central-${customer?.number ?? 'staff'}`,
    user: {
      id: customer?.id ?? 'staff',
      name: customer?.name ?? '',
      roles: [staff ? 'staff' : 'customer'],
      customerIds: customer ? [customer.id] : [],
      state: 'active',
    },
    ...(customer && { customer: { id: customer.id, number: customer.number, name: customer.name } }),
    permissions: ['*'],
  };
}

/**
 * Credit limit against the aged balance. A customer without a limit has no credit line.
 * @throws {@link ValidationError} for a secondary currency that the company has no rate for.
 */
export async function creditLine(reading: Reading, { input }: ListCall): Promise<CreditLine> {
  const { operation, company, call, settings } = reading;
  const [customer, context] = await Promise.all([ownCustomer(reading), rowContext(reading)]);
  const limit = valueAt(customer, 'creditLimit');
  if (limit === undefined || limit === 0)
    throw new NotFoundError(operation, { status: 404, code: 'no-credit-line' });
  const { rows } = await company.page(operation, 'agedAccountsReceivables', call, {
    $filter: ofCustomer(reading),
  });
  const aged = rows.find((row) => valueAt(row, 'customerId') === context.customerId);
  const currency = valueAt(aged, 'currencyCode');
  if (!aged || (currency !== undefined && currency !== '' && currency !== context.local))
    throw new ResponseShapeError(operation, [
      { path: 'agedAccountsReceivables', message: aged ? 'currency' : 'missing' },
    ]);
  const scale = scaleOf(context.local, context);
  const total = toMoney(limit, context.local, scale);
  const used = toMoney(valueAt(aged, 'balanceDue'), context.local, scale);
  const asOf = toLocalDate(valueAt(aged, 'agedAsOfDate'), 'iso');
  const asked = input.params?.['secondary'] ?? settings.label.secondaryCurrency ?? 'none';
  const secondary = asked === 'none' ? undefined : await rateOf(reading, plain(asked), context.local, asOf);
  if (asked !== 'none' && !secondary && input.params?.['secondary'] !== undefined) {
    const fieldErrors = [{ pointer: '/query/secondary', code: 'invalid_choice' }];
    throw new ValidationError(operation, { status: 422, code: 'validation', fieldErrors });
  }
  return { total, used, available: subtract(total, used), asOf, ...(secondary && { secondary }) };
}

const PLACES = 6;

/** Units of a currency for one of the company's own, by the latest rate that held on a day. */
async function rateOf(
  reading: Reading,
  currency: string,
  local: string,
  day: string,
): Promise<CreditLine['secondary']> {
  const { operation, company, call } = reading;
  const $filter = all(`currencyCode eq ${quoted(currency)}`, compare('startingDate', 'le', day));
  const query = { $filter, $orderby: 'startingDate desc', $top: 1 };
  const [row] = (await company.page(operation, 'currencyExchangeRates', call, query)).rows;
  const base = valueAt(row, 'relationalCurrencyCode');
  if (
    !row ||
    valueAt(row, 'currencyCode') !== currency ||
    (base !== undefined && base !== '' && base !== local)
  )
    return undefined;
  const on = valueAt(row, 'startingDate');
  const rate = quotient(valueAt(row, 'exchangeRateAmount'), valueAt(row, 'relationalExchangeRateAmount'));
  return rate === undefined || on === NO_DATE ? undefined : { currency, rate, on: toLocalDate(on, 'iso') };
}

/** `a ÷ b` to six decimals, half away from zero; undefined for what is no positive rate. */
function quotient(a: unknown, b: unknown): string | undefined {
  const [x, y] = [toDecimal(a), toDecimal(b)].map((text) => {
    const [whole = '', fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(12, '0').slice(0, 12));
  });
  if (x === undefined || y === undefined || x <= 0n || y <= 0n) return undefined;
  const digits = String((x * 10n ** BigInt(PLACES) * 2n + y) / (y * 2n)).padStart(PLACES + 1, '0');
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}
