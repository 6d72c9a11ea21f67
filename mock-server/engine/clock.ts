import { applyCredit, runBill, runExtra } from './billing.ts';
import {
  bounce,
  collect,
  dispute,
  duplicate,
  giveUp,
  offset,
  payAdvance,
  refund,
  settleDebit,
  transfer,
} from './collection.ts';
import { keepOrBreak } from './promises.ts';
import { EVENT, type Store } from './store.ts';

/**
 * Lets the days pass up to and including `day`. Every event depends on the store and on its own day only, and a day's
 * events come in the order they were put down, so many small steps and one big step end in the same state.
 */
export function passDays(store: Store, day: number): void {
  const moved = store.today < day;
  while (store.today < day) {
    store.today += 1;
    const events = store.eventsOf(store.today);
    // The list grows while it is worked through: an event may put another on the same day.
    for (let at = 0; events && at < events.length; at += 3) {
      happen(store, events[at] ?? 0, events[at + 1] ?? 0, events[at + 2] ?? 0);
    }
    store.forget(store.today);
    store.passDesks(store.today);
  }
  // Anything may have happened in these days: one piece of news for all of it.
  if (moved) store.announce({ type: 'label.businessDateMoved' });
}

function happen(store: Store, kind: number, first: number, second: number): void {
  const contract = store.contracts[first];
  switch (kind) {
    case EVENT.bill:
      if (contract) runBill(store, contract, second);
      return;
    case EVENT.extra:
      if (contract) runExtra(store, contract, second);
      return;
    case EVENT.applyCredit:
      if (contract) applyCredit(store, contract, second);
      return;
    case EVENT.advance:
      if (contract) payAdvance(store, contract, second);
      return;
    case EVENT.collect:
      return collect(store, first, second);
    case EVENT.settle:
      return settleDebit(store, first, second);
    case EVENT.transfer:
      return transfer(store, first, second);
    case EVENT.duplicate:
      return duplicate(store, first);
    case EVENT.reverse:
      return bounce(store, first);
    case EVENT.refund:
      return refund(store, first);
    case EVENT.writeOff:
      return giveUp(store, first);
    case EVENT.dispute:
      return dispute(store, first, second === 1);
    case EVENT.offset:
      return offset(store, first, second);
    case EVENT.promise:
      return keepOrBreak(store, first);
  }
}
