/** Keeps what a visitor changes while they go from page to page of one tab: each page begins where the last one ended. */
import type { Answerer } from '../handlers/index.ts';
import type { MockState } from '../state.ts';
import { Keeper } from './keeper.ts';
import type { Entry } from './keeper.ts';

const PREFIX = 'leasekit:mock:';

/**
 * Does again what was done under this name in this tab, and notes what comes. Where the browser keeps nothing, or what
 * was kept no longer fits, the lessor begins anew.
 */
export async function keepInTab(name: string, state: MockState, answer: Answerer): Promise<Answerer> {
  const { seed, invoices, label, businessDate } = state.options;
  const key = PREFIX + JSON.stringify([name, seed, invoices, label, businessDate]);
  const write = async (entries: readonly Entry[]): Promise<void> => {
    try {
      sessionStorage.setItem(key, JSON.stringify(entries));
    } catch {
      // The demo then lasts as long as its page.
    }
  };
  try {
    return await new Keeper(readEntries(key), write).keep(state, answer);
  } catch {
    await write([]);
    state.reset();
    return new Keeper([], write).keep(state, answer);
  }
}

function readEntries(key: string): Entry[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Entry[]) : [];
  } catch {
    return [];
  }
}
