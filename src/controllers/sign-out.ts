import { SessionResource } from '../../sdk/index.ts';
import type { LeasekitError } from '../../sdk/index.ts';
import { asLeasekitError } from '../context/session.ts';
import { clearDrafts } from './draft.ts';
import { leaseOf } from './lease.ts';
import { reportError } from './report.ts';

export interface SignOutOptions {
  /** Ends all sessions of the user, on other devices too. Default false. */
  readonly everywhere?: boolean;
}

/**
 * Signs the user of a widget out: ends the session, forgets the token, the user's drafts and everything that was
 * shown. Never rejects; answers the error when the lessor could not be told, and the user is signed out here all the same.
 */
export async function signOut(
  host: HTMLElement,
  { everywhere = false }: SignOutOptions = {},
): Promise<LeasekitError | undefined> {
  const lease = leaseOf(host)?.value;
  if (!lease) return undefined;
  const session = lease.client.resource(SessionResource);
  let failure: LeasekitError | undefined;
  try {
    await (everywhere ? session.endAll() : session.delete());
  } catch (error) {
    failure = asLeasekitError(error, 'session.delete');
    reportError(host, failure, 'session.delete');
  }
  // While the drafts still belong to somebody: afterwards they would be kept once more.
  clearDrafts(lease.scope);
  lease.queries.keepOnly();
  lease.retrySession();
  return failure;
}
