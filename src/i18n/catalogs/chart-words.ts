/** What charts say. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { uiCatalog } from './ui.ts';

const en = {
  asTable: 'Show table',
  asChart: 'Show chart',
  period: 'Period',
  part: 'Part',
} as const satisfies Record<string, Message>;

/** The catalog of the private building blocks, with these. */
export const chartCatalog = extendCatalog(uiCatalog, en);
