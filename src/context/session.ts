/** Loading the session: who is signed in, under which label, at a lessor that can do what. */
import { CapabilitiesResource, CurrentSession, LabelResource } from '../../sdk/index.ts';
import { LeasekitError, UnauthorizedError } from '../../sdk/index.ts';
import type { BareClient, Capabilities, PrivateLabel, Session } from '../../sdk/index.ts';
import type { SessionState } from './lease-context.ts';

/**
 * Asks for session, capabilities and label in one call, and again only for what an adapter left out. Never rejects,
 * except with the AbortError of its own signal.
 */
export async function loadSession(client: BareClient, signal: AbortSignal): Promise<SessionState> {
  try {
    const session = await client
      .resource(CurrentSession)
      .get({ include: ['capabilities', 'label'] }, { signal });
    return { status: 'ready', value: await complete(client, session, signal) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof UnauthorizedError) return { status: 'signed-out', error };
    return { status: 'failed', error: asLeasekitError(error, 'session') };
  }
}

async function complete(client: BareClient, session: Session, signal: AbortSignal): Promise<Session> {
  const [capabilities, label] = await Promise.all([
    session.capabilities ?? client.resource(CapabilitiesResource).get({ signal }),
    session.label ?? client.resource(LabelResource).get({ signal }),
  ]);
  return { ...session, capabilities, label };
}

/** What a lessor tells whoever is not signed in: its brand, and how one signs in. */
export interface Welcome {
  readonly label?: PrivateLabel | undefined;
  readonly capabilities?: Capabilities | undefined;
}

/** Asks for both. Never rejects: a lessor that keeps one of them to itself leaves it out. */
export async function loadWelcome(client: BareClient, signal: AbortSignal): Promise<Welcome> {
  const asked = <T>(answer: Promise<T>) => answer.catch(() => undefined);
  const [label, capabilities] = await Promise.all([
    asked(client.resource(LabelResource).get({ signal })),
    asked(client.resource(CapabilitiesResource).get({ signal })),
  ]);
  return { label, capabilities };
}

/** Whatever was thrown, as an error that has a reference. */
export function asLeasekitError(error: unknown, source: string): LeasekitError {
  return error instanceof LeasekitError ? error : new LeasekitError(`${source}: failed`, { cause: error });
}

/** Whose data a session shows. Every part is opaque text, so JSON keeps them apart. */
export function scopeOf(state: SessionState, customerId: string | undefined): string {
  const session = state.value;
  if (state.status !== 'ready' || !session) return '';
  return JSON.stringify([session.label?.id, session.user.id, customerId ?? session.customer?.id]);
}
