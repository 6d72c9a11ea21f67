import type { LocalDate } from '../../../sdk/schemas/index.ts';
import type { FilterRange } from '../../lib/filter-codec.ts';

export const DATE_PRESETS = ['thisMonth', 'lastMonth', 'thisYear', 'last12Months'] as const;
export type DatePreset = (typeof DATE_PRESETS)[number];

const text = (year: number, month: number, day: number): LocalDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const month = (year: number, index: number): Required<FilterRange> => ({
  gte: text(year, index, 1),
  lte: text(year, index + 1, 0),
});

/** First and last day of a preset, both included, as seen from the lessor's business date. */
export function presetRange(preset: DatePreset, today: LocalDate): Required<FilterRange> {
  const [year = 0, index = 1, day = 1] = today.split('-').map(Number);
  switch (preset) {
    case 'thisMonth':
      return month(year, index - 1);
    case 'lastMonth':
      return month(year, index - 2);
    case 'thisYear':
      return { gte: `${today.slice(0, 4)}-01-01`, lte: `${today.slice(0, 4)}-12-31` };
    case 'last12Months':
      // The day after this one a year ago; 29 February counts as the 28th.
      return { gte: text(year - 1, index - 1, (index === 2 && day === 29 ? 28 : day) + 1), lte: today };
  }
}

/** The preset that a range is, if it is one. */
export function presetOf(range: FilterRange, today: LocalDate | undefined): DatePreset | undefined {
  if (!today) return undefined;
  return DATE_PRESETS.find((preset) => {
    const { gte, lte } = presetRange(preset, today);
    return gte === range.gte && lte === range.lte;
  });
}
