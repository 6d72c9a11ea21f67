/** What the panels and chips of filters say, which come when somebody filters. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { uiCatalog } from './ui.ts';

const en = {
  labelled: '{label}: {value}',
  from: 'From',
  to: 'To',
  fromValue: 'from {value}',
  toValue: 'up to {value}',
  between: '{from} – {to}',
  thisMonth: 'This month',
  lastMonth: 'Last month',
  thisYear: 'This year',
  last12Months: 'Last 12 months',
  badAmount: 'Type an amount such as {example}.',
  optionsFailed: 'The choices could not be loaded.',
  findOption: 'Find in “{label}”',
  noOption: 'Nothing found.',
  reversed: 'The first value is above the second.',
} as const satisfies Record<string, Message>;

/** The catalog of the private building blocks, with these. */
export const filterCatalog = extendCatalog(uiCatalog, en);
