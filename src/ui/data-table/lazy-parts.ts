/** Parts of the table that most pages never need, or not at first. */
import { Lazy } from '../../lib/lazy.ts';

/** Container width in pixels below which `layout="auto"` shows cards. */
export const CARDS_BELOW = 640;

/** The narrow layout. */
export const cardsPart = new Lazy(() => import('./cards.ts'));

/** The menu of a row. */
export const rowMenuPart = new Lazy(() => import('./row-menu.ts'));
