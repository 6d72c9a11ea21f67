import { divRound, mulDiv, parseDecimal } from './decimal.ts';

/** Levs for one euro, irrevocably fixed: Council Regulation (EU) 2025/1409, in force from 2026-01-01. */
export const BGN_PER_EUR = '1.95583';
/** The day Bulgaria adopted the euro. */
export const BGN_ENDS_ON = '2026-01-01';

/** Levs to euro, both in minor units: divided by the full six-digit rate, rounded half away from zero. */
export function bgnToEur(stotinki: number): number {
  return mulDiv(stotinki, 100_000, 195_583);
}

/** A lev amount of any precision (`"195.583"`) to euro cents. */
export function bgnTextToEur(text: string): number {
  const { num, den } = parseDecimal(text);
  return Number(divRound(num * 10_000_000n, den * 195_583n));
}
