/** Signing in and out, and what a portal needs to start. */
import type { Session } from '../../sdk/schemas/session.ts';
import { readJson } from '../http/body.ts';
import { bearerOf } from '../http/caller.ts';
import type { Exchange } from '../http/exchange.ts';
import { json } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import type { MockState } from '../state.ts';

const LIFETIME_MS = 3_600_000;
/** The one password that is refused. */
const WRONG_PASSWORD = 'wrong';

function expiry(): string {
  return new Date(Date.now() + LIFETIME_MS).toISOString();
}

function read(exchange: Exchange): Response {
  const { caller, capabilities, lessor, url } = exchange;
  const include = (url.searchParams.get('include') ?? '').split(',').filter(Boolean);
  const unknown = include.find((part) => part !== 'capabilities' && part !== 'label');
  if (unknown)
    throw invalid({ pointer: '/query/include', code: 'invalid_choice', params: { value: unknown } });
  const { id, number, name } = caller.view.customer;
  const session: Session = {
    id: `session-${caller.user.id}`,
    user: caller.user,
    customer: { id, number, name },
    permissions: [...caller.permissions],
    expiresAt: expiry(),
    capabilities: include.includes('capabilities') ? capabilities : undefined,
    label: include.includes('label') ? lessor.label : undefined,
  };
  return json(exchange, session);
}

async function create(state: MockState, request: Request): Promise<Response> {
  const { username, password } = await readJson(request);
  const missing = Object.entries({ username, password }).filter(
    ([, value]) => typeof value !== 'string' || value === '',
  );
  if (missing.length > 0)
    throw invalid(...missing.map(([name]) => ({ pointer: `/${name}`, code: 'required' })));
  if (password === WRONG_PASSWORD) throw new ProblemError('invalid-credentials');
  const prefix = username === 'staff' || username === 'readonly' ? username : 'user';
  const body = { token: state.nextToken(prefix), expiresAt: expiry() };
  return new Response(JSON.stringify(body), { status: 201, headers: { 'content-type': 'application/json' } });
}

function remove({ state, request }: Exchange): Response {
  state.revoked.add(bearerOf(request) ?? '');
  return new Response(null, { status: 204 });
}

/** `/v1/session` */
export function sessionHandlers(api: Api): Route[] {
  return [
    api.get('session', '/v1/session', read),
    api.open('session', '/v1/session', create),
    api.delete('session', '/v1/session', remove),
  ];
}
