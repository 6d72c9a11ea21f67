/** Desks whose post of a day depends on what the books say on that very day. */
import type { Store } from '../engine/store.ts';
import { NoticesDesk } from './account/notices-desk.ts';
import { MessagesDesk } from './messages/messages-desk.ts';
import { ReportsDesk } from './reports/reports-desk.ts';
import { MessagesRegister } from './staff/messages-register.ts';

/** Has them at work before a day passes: one that came later would see the books of another day. */
export function openDailyDesks(store: Store): void {
  store.desk(MessagesDesk);
  store.desk(NoticesDesk);
  store.desk(ReportsDesk);
  store.desk(MessagesRegister);
}
