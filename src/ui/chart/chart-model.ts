/** What a chart shows; shared by the element and the drawing that is loaded later. */
import type { StatusTone } from '../status-pill/status-pill.ts';

export interface ChartSeries {
  label: string;
  /** One value a label, money in minor units; undefined where there is none. */
  values: readonly (number | undefined)[];
  /** `hatched` is what is projected rather than known. Default `solid`. */
  style?: 'solid' | 'hatched';
}

export type ChartKind = 'bar' | 'doughnut';

export const CHART_COLORS = [
  'accent',
  'accent-2',
  'accent-3',
  'ink',
  'muted',
  'line',
  'paper',
  'settled',
  'attention',
  'overdue',
] as const;
/** Colors as the canvas takes them, resolved from the tokens. */
export type ChartColors = Record<(typeof CHART_COLORS)[number], string>;

export interface ChartSpec {
  kind: ChartKind;
  labels: readonly string[];
  /** Two at most: more cannot be told apart without a key. */
  series: readonly ChartSeries[];
  /** Full text of a value. */
  format: (value: number) => string;
  /** Text of a value on the axis. */
  formatAxis: (value: number) => string;
  /** Tones of a doughnut's parts; without them shades of the accent. */
  tones?: readonly StatusTone[] | undefined;
  colors: ChartColors;
  rtl: boolean;
  font: { family: string; size: number };
}

const SHADES = ['accent', 'accent-2', 'accent-3', 'muted'] as const;

/** Name of the color of a doughnut's part; also a class of its mark in the list beside it. */
export function partColor(index: number, tones: readonly StatusTone[] | undefined): keyof ChartColors {
  const tone = tones?.[index];
  if (tone) return tone === 'neutral' ? 'muted' : tone;
  return SHADES[index % SHADES.length] ?? 'accent';
}
