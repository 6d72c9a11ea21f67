/** Signing in and out, and what a portal needs to start. */
import type { Session } from '../../sdk/schemas/session.ts';
import {
  codeSendingSchema,
  codeVerificationSchema,
  firstPasswordSchema,
  renewalSchema,
  termsAcceptanceSchema,
} from '../../sdk/schemas/sign-in.ts';
import { AccountsDesk } from '../desks/account/accounts-desk.ts';
import { type SessionRecord, SessionsDesk } from '../desks/account/sessions-desk.ts';
import { type SignInAnswer, SignInDesk } from '../desks/account/sign-in-desk.ts';
import { ClockDesk, instantOf } from '../desks/clock.ts';
import { readJson } from '../http/body.ts';
import { bearerOf, ipOf } from '../http/caller.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, json } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import { BY_ID, type Order, paged } from '../engine/queries/order.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import type { MockState } from '../state.ts';

const LIFETIME_SECONDS = 3600;
/** The one password that is refused for users who are not in the register. */
const WRONG_PASSWORD = 'wrong';

function read(exchange: Exchange): Response {
  const { caller, capabilities, lessor, url } = exchange;
  const include = (url.searchParams.get('include') ?? '').split(',').filter(Boolean);
  const unknown = include.find((part) => part !== 'capabilities' && part !== 'label');
  if (unknown)
    throw invalid({ pointer: '/query/include', code: 'invalid_choice', params: { value: unknown } });
  const { id, number, name } = caller.view.customer;
  const session: Session = {
    id: caller.session?.id ?? `session-${caller.user.id}`,
    user: caller.user,
    customer: { id, number, name },
    permissions: [...caller.permissions],
    expiresAt: caller.session
      ? instantOf(caller.session.expires)
      : lessor.desk(ClockDesk).instant(LIFETIME_SECONDS),
    capabilities: include.includes('capabilities') ? capabilities : undefined,
    label: include.includes('label') ? lessor.label : undefined,
  };
  return json(exchange, session);
}

async function create(state: MockState, request: Request): Promise<Response> {
  const { username, password, otp } = await readJson(request);
  const missing = Object.entries({ username, password }).filter(
    ([, value]) => typeof value !== 'string' || value === '',
  );
  if (missing.length > 0)
    throw invalid(...missing.map(([name]) => ({ pointer: `/${name}`, code: 'required' })));
  const { lessor } = state;
  const login = String(username);
  const context = { ip: ipOf(request) };
  const account = lessor.desk(AccountsDesk).byLogin(login);
  if (account) {
    const desk = lessor.desk(SignInDesk);
    const code = typeof otp === 'string' ? otp : undefined;
    return answerOf(desk.start(account, String(password), context, code));
  }
  return stranger(state, login, String(password));
}

/** Users whom nobody has seeded come in with any password but one: a test need not know the register. */
function stranger(state: MockState, login: string, password: string): Response {
  const { attempts } = state.lessor.desk(SignInDesk);
  const clock = state.lessor.desk(ClockDesk);
  attempts.admit(login, clock.now);
  if (password === WRONG_PASSWORD) {
    attempts.miss(login, clock.now);
    throw new ProblemError('invalid-credentials');
  }
  attempts.forgive(login);
  const prefix = login === 'staff' || login === 'readonly' ? login : 'user';
  return answerOf({ token: state.nextToken(prefix), expiresAt: clock.instant(LIFETIME_SECONDS) });
}

function answerOf(answer: SignInAnswer | { token: string; expiresAt: string }): Response {
  return Response.json(answer, { status: 'challenge' in answer ? 200 : 201 });
}

async function renew({ lessor }: MockState, request: Request): Promise<Response> {
  const { refreshToken } = readAs(renewalSchema, await readJson(request));
  const next = lessor.desk(SessionsDesk).renew(refreshToken);
  if (!next) throw new ProblemError('unauthorized');
  return Response.json(next, { status: 201 });
}

function remove({ state, request, caller, lessor }: Exchange): Response {
  if (caller.session) lessor.desk(SessionsDesk).end(caller.session);
  else state.revoked.add(bearerOf(request) ?? '');
  return new Response(null, { status: 204 });
}

function endAll(exchange: Exchange): Response {
  exchange.lessor.desk(SessionsDesk).endAll(exchange.caller.account);
  return remove(exchange);
}

function sessions(exchange: Exchange): Response {
  const { caller, lessor } = exchange;
  const rows = lessor.desk(SessionsDesk).of(caller.account);
  const order: Order<SessionRecord> = {
    keys: [{ key: 'other', descending: false }, { key: 'lastUsedAt', descending: true }, BY_ID],
    value: (row, key) => (key === 'other' ? Number(row !== caller.session) : row[key as 'lastUsedAt' | 'id']),
  };
  return list(exchange, 'sessions', (query) =>
    paged(rows, query, order, ({ id, ip, createdAt, lastUsedAt, ...session }) => ({
      id,
      ip,
      current: session.token === caller.session?.token,
      createdAt: instantOf(createdAt),
      lastUsedAt: instantOf(lastUsedAt),
    })),
  );
}

function endOne(exchange: Exchange): Response {
  const { caller, lessor } = exchange;
  const desk = lessor.desk(SessionsDesk);
  const session = desk.of(caller.account).find(({ id }) => id === idOf(exchange));
  if (!session) throw new ProblemError('not-found');
  desk.end(session);
  return new Response(null, { status: 204 });
}

/** `/v1/session`, its steps, and `/v1/sessions[/{id}]` */
export function sessionHandlers(api: Api): Route[] {
  return [
    api.get('session', '/v1/session', read),
    api.open('session', '/v1/session', create),
    api.delete('session', '/v1/session', remove),
    api.post('session', '/v1/session/end-all', endAll),
    api.open('session', '/v1/session/renew', renew),
    api.open('session', '/v1/session/send-code', async ({ lessor }, request) => {
      const { challengeId, channel } = readAs(codeSendingSchema, await readJson(request));
      return Response.json(lessor.desk(SignInDesk).sendCode(challengeId, channel));
    }),
    api.open('session', '/v1/session/verify-code', async ({ lessor }, request) => {
      const { challengeId, code } = readAs(codeVerificationSchema, await readJson(request));
      return answerOf(lessor.desk(SignInDesk).verifyCode(challengeId, code, { ip: ipOf(request) }));
    }),
    api.open('session', '/v1/session/set-password', async ({ lessor }, request) => {
      const { challengeId, newPassword } = readAs(firstPasswordSchema, await readJson(request));
      return answerOf(lessor.desk(SignInDesk).setPassword(challengeId, newPassword, { ip: ipOf(request) }));
    }),
    api.open('session', '/v1/session/accept-terms', async ({ lessor }, request) => {
      const { challengeId, version } = readAs(termsAcceptanceSchema, await readJson(request));
      return answerOf(lessor.desk(SignInDesk).acceptTerms(challengeId, version, { ip: ipOf(request) }));
    }),
    api.get('sessions', '/v1/sessions', sessions),
    api.delete('sessions', '/v1/sessions/:id', endOne),
  ];
}
