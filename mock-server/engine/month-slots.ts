import { civil, dayNumber } from './finance/calendar.ts';
import { NONE } from './tables.ts';

/** Months up to and with the current one. */
export const PAST = 12;
/** Months shown in all: the rest is still to come. */
export const MONTHS = 24;

/** Which of the shown months a day falls into, by a table: a large portfolio asks a hundred thousand times. */
export class MonthSlots {
  readonly first: number;
  readonly #slots: Uint8Array;

  constructor(firstMonth: number) {
    const start = (month: number): number => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    this.first = start(firstMonth);
    this.#slots = new Uint8Array(start(firstMonth + MONTHS) - this.first);
    for (let slot = 0; slot < MONTHS; slot += 1) {
      this.#slots.fill(
        slot,
        start(firstMonth + slot) - this.first,
        start(firstMonth + slot + 1) - this.first,
      );
    }
  }

  /** Index of the month, {@link NONE} for a day outside. */
  of(day: number): number {
    return this.#slots[day - this.first] ?? NONE;
  }
}

/** Months since year 0. */
export function monthIndex(day: number): number {
  const { year, month } = civil(day);
  return year * 12 + month - 1;
}
