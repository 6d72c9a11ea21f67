/** Makes news of every write that a customer's request has done, whatever the resource. */
import type { Exchange } from './exchange.ts';
import { customerIndex } from './readers.ts';

/** Writes that are no news: signing in, and pieces of a file. */
const SILENT = new Set(['session', 'uploads', 'events']);

/** Tells of a write that succeeded: `noun.created`, `noun.updated`, `noun.deleted`. A replayed answer is no news. */
export async function announceWrite(exchange: Exchange, response: Response): Promise<void> {
  const { request, resource, params, lessor } = exchange;
  if (request.method === 'GET' || request.method === 'HEAD' || !response.ok || SILENT.has(resource)) return;
  // What staff do is no news of a customer's; the engine tells what it changes for one.
  if (resource.startsWith('staff')) return;
  if (response.headers.get('idempotency-replayed') !== null) return;
  // An answer in a conversation is made below another record, and is one of its own.
  const created = response.status === 201 || response.status === 202;
  const verb = request.method === 'DELETE' ? 'deleted' : created ? 'created' : 'updated';
  const id = created ? await idIn(response) : params.id;
  lessor.announce({ type: `${resource}.${verb}`, customer: customerIndex(exchange), ...(id && { id }) });
}

/** The id in a JSON answer, which stays readable. */
async function idIn(response: Response): Promise<string | undefined> {
  if (!/json/.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    const { id } = (await response.clone().json()) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
