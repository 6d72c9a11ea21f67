/** How the lessor's people deal with a request: what they do next, when, and what they decide. */
import type { Store } from '../../engine/store.ts';
import { contractFacts } from '../../engine/views/contract-facts.ts';
import { addBusinessDays } from './business-days.ts';
import type { RequestRecord, State } from './request-record.ts';

/** Days for which the lessor waits for an answer. */
const PATIENCE = 30;
/** Overdue for longer than this, a contract is not rescheduled. */
const LATE = 60;
/** European Economic Area: where leased assets may stand. */
const AREA = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IS IT LI LV LT LU MT NL NO PL PT RO SK SI ES SE'.split(' '),
);

/** What happens to a request on a day. */
export interface Move {
  readonly state: State;
  /** Code of the note. */
  readonly note: string;
  /** Day of the move after this one; infinite when there is none. */
  readonly nextDay: number;
}

/** Day of the first look at a new request. */
export function firstLook(created: number): number {
  return addBusinessDays(created, 1);
}

/** What the lessor does with a request whose day has come. */
export function nextMove(store: Store, record: RequestRecord, day: number): Move | undefined {
  const soon = addBusinessDays(day, 1);
  switch (record.state) {
    case 'submitted': {
      const decision = lacksEvidence(record) ? soon : addBusinessDays(record.created, record.type.days - 1);
      return { state: 'in_review', note: 'in_review', nextDay: Math.max(soon, decision) };
    }
    case 'in_review': {
      if (lacksEvidence(record)) {
        return { state: 'info_needed', note: 'info_needed', nextDay: day + PATIENCE };
      }
      const refusal = refusalOf(store, record);
      if (refusal) return { state: 'rejected', note: refusal, nextDay: Number.POSITIVE_INFINITY };
      return { state: 'approved', note: 'approved', nextDay: soon };
    }
    case 'info_needed':
      return { state: 'expired', note: 'expired', nextDay: Number.POSITIVE_INFINITY };
    case 'approved':
      return { state: 'fulfilled', note: 'fulfilled', nextDay: Number.POSITIVE_INFINITY };
    default:
      return undefined;
  }
}

/** Somebody has to ask for papers first. */
function lacksEvidence({ type, attachments, answered }: RequestRecord): boolean {
  return type.evidence === true && attachments.length === 0 && !answered;
}

/** The code of why a request is not granted. */
function refusalOf(store: Store, { type, payload, contract }: RequestRecord): string | undefined {
  if (type.code === 'location_change') {
    const { country } = payload['address'] as { country: string };
    return AREA.has(country) ? undefined : 'outside_area';
  }
  if (type.code === 'rescheduling' && contract) {
    return contractFacts(store, contract).daysPastDue > LATE ? 'overdue' : undefined;
  }
  return undefined;
}
