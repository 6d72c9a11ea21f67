import { numberFormat } from '../../i18n/formatters.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people read it: `2.4 MB`, by thousands as file systems show it. */
export function fileSize(bytes: number, locale: string): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : bytes < 999_500_000 ? 2 : 3;
  const value = bytes / 1000 ** step;
  const options = { style: 'unit', unit: UNITS[step], unitDisplay: 'short' } as const;
  return numberFormat(locale, { ...options, maximumFractionDigits: value < 10 && step > 1 ? 1 : 0 }).format(
    value,
  );
}
