/** How far the leased vehicles have been driven, against what was agreed. */
import type { Asset } from '../../../sdk/schemas/index.ts';
import type { CustomerView } from '../../engine/customer-view.ts';
import { daysBetween } from '../../engine/finance/calendar.ts';
import type { Cell } from './report-table.ts';

const DAYS_OF_YEAR = 365.25;

/** A row for each vehicle with an agreed mileage; what it will have been driven is told in a straight line. */
export function mileageRows(view: CustomerView): Cell[][] {
  const query = { filter: { kind: 'vehicle' }, sort: 'make', offset: 0, limit: Number.MAX_SAFE_INTEGER };
  return view
    .assets(query)
    .items.filter(({ agreedMileage }) => agreedMileage !== undefined)
    .map((asset) => rowOf(asset, view));
}

function rowOf(asset: Asset, view: CustomerView): Cell[] {
  const { agreedMileage, vehicle, make = '', model = '', contractId, contractNumber } = asset;
  const readings = vehicle?.odometer ?? [];
  const [first, last] = [readings[0], readings.at(-1)];
  const contract = contractId === undefined ? undefined : view.contract(contractId);
  const span = first && last ? daysBetween(first.on, last.on) : 0;
  const perDay = first && last && span > 0 ? (last.value - first.value) / span : undefined;
  const days =
    agreedMileage?.per === 'year' || !contract
      ? DAYS_OF_YEAR
      : daysBetween(contract.startsOn, contract.endsOn);
  const projected = perDay === undefined ? undefined : Math.round(perDay * days);
  const excess =
    projected === undefined ? undefined : Math.max(0, projected - (agreedMileage?.distance ?? 0));
  const rate = agreedMileage?.excessRate;
  return [
    `${make} ${model}`.trim(),
    vehicle?.plate,
    contractNumber,
    agreedMileage?.distance,
    agreedMileage?.per,
    last?.value,
    last?.on,
    projected,
    excess,
    rate && excess !== undefined ? { amount: rate.amount * excess, currency: rate.currency } : undefined,
  ];
}
