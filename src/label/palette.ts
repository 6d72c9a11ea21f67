/** The neutral palette: what a label's colors fall back to, one by one. The same values stand in `styles/tokens`. */

export const PALETTE_TOKENS = [
  'ink',
  'paper',
  'accent',
  'onAccent',
  'settled',
  'attention',
  'overdue',
] as const;

export type PaletteToken = (typeof PALETTE_TOKENS)[number];
export type Scheme = 'light' | 'dark';
export type Palette = Readonly<Record<PaletteToken, string>>;

export const DEFAULT_PALETTE: Readonly<Record<Scheme, Palette>> = {
  light: {
    ink: '#17212b',
    paper: '#ffffff',
    accent: '#1c4f93',
    onAccent: '#ffffff',
    settled: '#176b41',
    attention: '#855400',
    overdue: '#b3231b',
  },
  dark: {
    ink: '#e8edf2',
    paper: '#12181f',
    accent: '#8fbcff',
    onAccent: '#0a1b33',
    settled: '#6fcb97',
    attention: '#f0b74a',
    overdue: '#ff8f86',
  },
};

/** Shares of ink in paper from which the derived colors are mixed, as in `styles/tokens`. */
export const INK_SHARE = { muted: 0.72, control: 0.52, hover: 0.05, surface: 0.025 } as const;

/** Lightness a label's accent is lifted to in dark when it names none for dark. */
export const DARK_ACCENT_LIGHTNESS = 0.8;
