/** How private pieces reach the words: an element provides its localizer to its shadow tree. */
import type { Context } from '../lib/context.ts';
import type { Localizer } from './localizer.ts';

export const localizerContext = Symbol.for('leasekit-localizer') as Context<Localizer>;
