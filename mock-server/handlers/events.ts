/** Live events: a stream for those who can read one, pages for the others. */
import type { LessorEvent } from '../../sdk/schemas/event.ts';
import type { Change } from '../engine/changes.ts';
import { fromDay } from '../engine/finance/calendar.ts';
import { permits } from '../http/caller.ts';
import type { Exchange } from '../http/exchange.ts';
import { json, requirePermission } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import { invalid } from '../http/problem.ts';
import { customerIndex } from '../http/readers.ts';
import type { Route } from '../http/route.ts';
import { eventStream } from '../http/sse.ts';

const MAX_PAGE = 200;

/** Turns the lessor's news into events for one caller. */
function teller(exchange: Exchange): (change: Change) => LessorEvent | undefined {
  const { state, caller } = exchange;
  const { epoch } = state;
  const customer = customerIndex(exchange);
  return (change) => {
    const entity = change.type.split('.')[0] ?? '';
    const mine = change.customer === undefined || change.customer === customer;
    if (!mine || !(entity === 'label' || mayRead(caller, entity))) return undefined;
    return {
      eventId: `${epoch}-${change.seq}`,
      type: change.type,
      entity: entity === 'label' ? '*' : entity,
      ...(change.id !== undefined && { id: change.id }),
      revision: change.revision,
      at: `${fromDay(change.day)}T09:00:00Z`,
    };
  };
}

function mayRead(caller: Exchange['caller'], noun: string): boolean {
  return ['list', 'detail', 'get'].some((verb) => permits(caller, `${noun}.${verb}`));
}

/** The position that an event's id names, in the lessor of today; undefined for any other id. */
function positionOf(exchange: Exchange, id: string): number | undefined {
  const [epoch, seq = ''] = id.split('-');
  return epoch === String(exchange.state.epoch) && /^\d{1,12}$/.test(seq) ? Number(seq) : undefined;
}

/** What came after an id; for an id that nobody knows any more, the advice to read everything again. */
function missed(exchange: Exchange, id: string): LessorEvent[] {
  const { changes } = exchange.lessor;
  const position = positionOf(exchange, id);
  const since = position === undefined ? undefined : changes.since(position);
  if (since) return since.flatMap((change) => teller(exchange)(change) ?? []);
  const eventId = `${exchange.state.epoch}-${changes.last}`;
  return [{ eventId, type: 'events.resync', entity: '*', revision: 0 }];
}

function stream(exchange: Exchange): Response {
  const { state, lessor, request } = exchange;
  const tell = teller(exchange);
  const last = request.headers.get('last-event-id') ?? '';
  const known = last !== '' && positionOf(exchange, last) !== undefined;
  return eventStream(state, request.signal, {
    // Who is cut off before the backlog has come must be able to ask for it again.
    startId: known ? last : `${state.epoch}-${lessor.changes.last}`,
    backlog: last === '' ? [] : missed(exchange, last),
    listen: (send) =>
      lessor.changes.listen((change) => {
        const event = tell(change);
        if (event) send(event);
      }),
  });
}

function page(exchange: Exchange): Response {
  const { url, state, lessor } = exchange;
  for (const name of url.searchParams.keys()) {
    if (name !== 'since' && name !== 'limit')
      throw invalid({ pointer: `/query/${name}`, code: 'unknown_parameter' });
  }
  const limit = url.searchParams.get('limit') ?? String(MAX_PAGE);
  if (!/^[1-9]\d{0,3}$/.test(limit)) throw invalid({ pointer: '/query/limit', code: 'invalid_integer' });
  const since = url.searchParams.get('since');
  const items = since === null ? [] : missed(exchange, since).slice(0, Math.min(Number(limit), MAX_PAGE));
  const whole = items.length < Math.min(Number(limit), MAX_PAGE);
  const lastEventId = (whole ? undefined : items.at(-1)?.eventId) ?? `${state.epoch}-${lessor.changes.last}`;
  return json(exchange, { items, lastEventId });
}

/** `/v1/events` */
export function eventHandlers(api: Api): Route[] {
  return [
    api.get('events', '/v1/events', (exchange) => {
      requirePermission(exchange, 'events.list');
      const streams = /text\/event-stream/i.test(exchange.request.headers.get('accept') ?? '');
      // A lessor that says it has no stream answers pages to everybody.
      return streams && exchange.capabilities.realtime?.sse === true ? stream(exchange) : page(exchange);
    }),
  ];
}
