/** Where each element is, for elements that others are composed of or open: from now on all of them find it here. */
import { provideElements } from '../lib/element-source.ts';
import { loaderOf } from './element-files.ts';

export type { Definition } from '../lib/element-source.ts';
export { loaderOf } from './element-files.ts';

provideElements(loaderOf);
