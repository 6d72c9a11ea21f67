/** Keeps what a visitor changes while they go from page to page of one tab: each page begins where the last one ended. */
import type { Answerer } from '../handlers/index.ts';
import type { MockState, Steering } from '../state.ts';
import { Keeper } from './keeper.ts';
import type { Entry } from './keeper.ts';

const PREFIX = 'leasekit:mock:';

/**
 * Does again what was done under this name in this tab, then lets the time pass that the options or `early` steps ask for,
 * and notes what comes. Where the browser keeps nothing, or what was kept no longer fits, the lessor begins anew.
 */
export async function keepInTab(
  name: string,
  state: MockState,
  answer: Answerer,
  early: readonly Steering[] = [],
): Promise<Answerer> {
  const { seed, invoices, label, businessDate, advanceTo } = state.options;
  const key = PREFIX + name;
  const made = JSON.stringify([seed, invoices, label, businessDate]);
  const write = async (entries: readonly Entry[]): Promise<void> => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ made, entries }));
    } catch {
      // The demo then lasts as long as its page.
    }
  };
  const open = async (entries: readonly Entry[]): Promise<Answerer> => {
    // Also what another lessor has left under this name.
    if (entries.length === 0) await write(entries);
    const kept = await new Keeper(entries, write).keep(state, answer);
    if (advanceTo === undefined) return kept;
    // Time does not go back: what was kept is of no use, unless the lessor was made so.
    const isLater = state.lessor.businessDate > advanceTo;
    if (isLater && entries.length > 0) throw new RangeError('What was kept is later');
    if (state.lessor.businessDate < advanceTo) state.advanceTo(advanceTo);
    return kept;
  };
  const { scenarioName } = state;
  const anew = (): void => {
    state.onSteered = undefined;
    state.reset();
    state.setScenario(scenarioName);
  };
  // What has happened before comes before what somebody could not wait for.
  if (early.length > 0) anew();
  const answered = await open(readEntries(key, made)).catch(() => {
    anew();
    return open([]);
  });
  for (const step of early) {
    if (step.action === 'clock') state.forward(step.seconds);
    else if (step.date > state.lessor.businessDate) state.advanceTo(step.date);
  }
  return answered;
}

/** What was kept of a lessor that was made of the same. */
function readEntries(key: string, made: string): Entry[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { made?: unknown; entries?: unknown };
    return kept.made === made && Array.isArray(kept.entries) ? (kept.entries as Entry[]) : [];
  } catch {
    return [];
  }
}
