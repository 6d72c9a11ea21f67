/** The three densities as token values; `normal` is what `styles/tokens` holds. */
import type { Brand } from '../../sdk/schemas/label.ts';

type Sizes = Readonly<Record<string, string>>;

const font = (px: number): string => `max(${px / 16}rem, ${px}px)`;

const COMPACT: Sizes = {
  '--lease-font-size-xs': font(12),
  '--lease-font-size-s': font(13),
  '--lease-font-size-m': font(14),
  '--lease-font-size-l': font(18),
  '--lease-font-size-xl': font(23),
  '--lease-line-height': '1.4',
  '--lease-row-size': '32px',
  '--lease-control-size': '32px',
};

const COMFORTABLE: Sizes = {
  '--lease-font-size-xs': font(13),
  '--lease-font-size-s': font(15),
  '--lease-font-size-m': font(17),
  '--lease-font-size-l': font(22),
  '--lease-font-size-xl': font(29),
  '--lease-line-height': '1.5',
  '--lease-row-size': '48px',
  '--lease-control-size': '44px',
};

/** Token values of a density; empty for `normal` and for words a newer lessor may send. */
export function densityTokens(density: Brand['density']): Sizes {
  if (density === 'compact') return COMPACT;
  return density === 'comfortable' ? COMFORTABLE : {};
}
