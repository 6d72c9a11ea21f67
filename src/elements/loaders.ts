/** Where each element is, for elements that others are composed of or open: from now on all of them find it here. */
import { provideElements } from '../lib/element-source.ts';
import { loaderOf } from './all-loaders.ts';

export type { Definition } from '../lib/element-source.ts';
export { loaderOf } from './all-loaders.ts';

provideElements(loaderOf);
