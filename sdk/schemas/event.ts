/** Thin events: something changed, read it again. They carry no content, so none can be stale or foreign. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema } from './base.ts';

export const lessorEventSchema = entity({
  /** Position in the stream: where to go on with `Last-Event-ID` or `since`. */
  eventId: idSchema,
  /**
   * `noun.verb`, such as `payments.created`, `requests.updated`, `reports.deleted`; `label.businessDateMoved` when a day
   * has passed; `events.resync` when events were missed and everything shown has to be read again.
   */
  type: z.string(),
  /** The noun, as on the client: `payments`, `requests`; `*` when everything may have changed. */
  entity: z.string(),
  /** The record; absent when it is about the noun as a whole. */
  id: z.optional(idSchema),
  /** Goes up with every change of the lessor's data. */
  revision: integerSchema,
  at: z.optional(instantSchema),
});

/** A page of events for clients that cannot stream. */
export const eventPageSchema = entity({
  items: z.array(z.unknown()),
  /** What to pass as `since` next time. */
  lastEventId: idSchema,
});

export type LessorEvent = z.infer<typeof lessorEventSchema>;
