/** Import it beside the table where rows are sorted from the start; elsewhere sorting comes when needed. */
import { engine } from './local-order.ts';
import { orderEngine } from './order-engine.ts';

orderEngine.provide(engine);
