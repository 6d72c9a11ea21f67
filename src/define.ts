/** `import 'leasekit/define'` registers every element; for tags of another prefix, `define` of `leasekit` does. */
import { define } from './definitions.ts';

define();
