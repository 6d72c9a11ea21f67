/** The schedule by calendar year, with sums. */
import type { LocalDate, Money, ScheduleLine } from '../../../sdk/index.ts';

/** Which lines: all, those still to pay, those paid. */
export const SCHEDULE_VIEWS = ['all', 'open', 'paid'] as const;
export type ScheduleView = (typeof SCHEDULE_VIEWS)[number];

export type Part = 'principal' | 'interest' | 'fees' | 'vat' | 'gross';
export type Sums = Readonly<Record<Part, Money>>;

export interface ScheduleYear {
  readonly year: string;
  readonly lines: readonly ScheduleLine[];
  readonly sums: Sums;
}

const PARTS: readonly Part[] = ['principal', 'interest', 'fees', 'vat', 'gross'];

/** Cancelled and rescheduled lines are shown, but nobody pays them: they are in no sum. */
const counts = ({ state }: ScheduleLine): boolean => state !== 'cancelled' && state !== 'rescheduled';

export function sumsOf(lines: readonly ScheduleLine[], currency: string): Sums {
  const counted = lines.filter(counts);
  const sum = (part: Part): Money => ({
    amount: counted.reduce((total, line) => total + line[part].amount, 0),
    currency,
  });
  return Object.fromEntries(PARTS.map((part) => [part, sum(part)])) as Record<Part, Money>;
}

/** Lines of a view, in due order. */
export function linesOf(lines: readonly ScheduleLine[], view: ScheduleView): readonly ScheduleLine[] {
  if (view === 'all') return lines;
  return lines.filter((line) => counts(line) && (line.state === 'paid') === (view === 'paid'));
}

/** Groups lines by the year they are due in. */
export function yearsOf(lines: readonly ScheduleLine[], currency: string): ScheduleYear[] {
  const groups = new Map<string, ScheduleLine[]>();
  for (const line of lines) {
    const year = line.dueOn.slice(0, 4);
    const group = groups.get(year);
    if (group) group.push(line);
    else groups.set(year, [line]);
  }
  return [...groups].map(([year, group]) => ({ year, lines: group, sums: sumsOf(group, currency) }));
}

/** The year a reader is interested in: that of today, else the first to come, else the last there was. */
export function currentYear(lines: readonly ScheduleLine[], today = ''): string | undefined {
  const year = today.slice(0, 4);
  const years = lines.map(({ dueOn }) => dueOn.slice(0, 4));
  return years.find((other) => other >= year) ?? years.at(-1);
}

const TO_PAY: readonly ScheduleLine['state'][] = ['planned', 'invoiced', 'partially_paid'];

/** The first installment that is still to pay and whose date has not passed; specials come beside it, not before it. */
export function nextLine(
  lines: readonly ScheduleLine[],
  today: LocalDate | undefined,
): ScheduleLine | undefined {
  return lines.find(
    ({ kind, state, dueOn }) => kind !== 'special' && TO_PAY.includes(state) && (!today || dueOn >= today),
  );
}
