/** Every write goes into the audit trail, whoever makes it and however it ends. */
import { LessorRuleError } from '../engine/rule-error.ts';
import { AuditDesk } from '../desks/audit.ts';
import type { Exchange } from './exchange.ts';
import { ProblemError } from './problem.ts';

type Result = 'ok' | 'refused' | 'failed';

/** Answers a write and notes it. `path` is the route's, such as `/v1/users/:id/deactivate`. */
export async function audited(
  exchange: Exchange,
  path: string,
  answer: (exchange: Exchange) => Response | Promise<Response>,
): Promise<Response> {
  const { caller, resource, request, params, lessor } = exchange;
  const note = (result: Result, id = params.id): void => {
    lessor.desk(AuditDesk).record({
      actor: caller.user.id,
      ...(caller.actingFor !== undefined && { onBehalfOf: caller.actingFor }),
      type: resource,
      action: actionOf(request.method, path),
      ...(id !== undefined && id.length <= 64 && { entity: id }),
      ip: caller.ip,
      result,
    });
  };
  try {
    const response = await answer(exchange);
    // What was answered before was done before.
    if (response.headers.has('idempotency-replayed')) return response;
    note(response.ok ? 'ok' : 'refused', params.id ?? (await createdId(response)));
    return response;
  } catch (error) {
    note(error instanceof ProblemError || error instanceof LessorRuleError ? 'refused' : 'failed');
    throw error;
  }
}

/** `create`, `update`, `delete`, or the last word of the path: `deactivate`. */
function actionOf(method: string, path: string): string {
  if (method === 'PATCH' || method === 'PUT') return 'update';
  if (method === 'DELETE') return 'delete';
  const [, , noun, ...rest] = path.split('/');
  const last = rest.at(-1) ?? '';
  if (noun === undefined || last === '' || last.startsWith(':')) return 'create';
  return last.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

async function createdId(response: Response): Promise<string | undefined> {
  if (response.status !== 201 || !response.headers.get('content-type')?.includes('json')) return undefined;
  const { id } = (await response.clone().json()) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
