/** How private pieces reach the words: an element provides its localizer to its shadow tree. */
import { createContext } from '@lit/context';
import type { Localizer } from './localizer.ts';

export const localizerContext = createContext<Localizer>(Symbol.for('leasekit-localizer'));
