import { Lazy } from '../../lib/lazy.ts';

/** What fills the panels and words the chips; a page that nobody filters never fetches it. */
export const panelsModule = new Lazy(() => import('./panels.ts'));
