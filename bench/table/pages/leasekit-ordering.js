/** Our table with sorting and searching there from the start: what they take is measured, not how they come. */
import '../../../src/ui/data-table/order-at-once.ts';
import './leasekit.js';
