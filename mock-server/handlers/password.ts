/** Passwords: their rules, a change, a reset. */
import {
  passwordChangeSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
} from '../../sdk/schemas/password.ts';
import { PasswordDesk, RESET_SECONDS } from '../desks/account/password-desk.ts';
import { PASSWORD_POLICY } from '../desks/account/passwords.ts';
import { readJson } from '../http/body.ts';
import { ipOf } from '../http/caller.ts';
import type { Exchange } from '../http/exchange.ts';
import { record } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';

async function change({ request, caller, lessor }: Exchange): Promise<Response> {
  const passwords = readAs(passwordChangeSchema, await readJson(request));
  lessor.desk(PasswordDesk).change(caller.account, passwords, caller.session);
  return new Response(null, { status: 204 });
}

/** `/v1/password/policy`, `/change`, `/request-reset`, `/complete-reset` */
export function passwordHandlers(api: Api): Route[] {
  return [
    api.anybody('password', '/v1/password/policy', (exchange) => record(exchange, PASSWORD_POLICY)),
    api.post('password', '/v1/password/change', change),
    api.open('password', '/v1/password/request-reset', async ({ lessor }, request) => {
      const { username } = readAs(passwordResetRequestSchema, await readJson(request));
      lessor.desk(PasswordDesk).requestReset(username, ipOf(request));
      // The same for everybody, or the answer would tell who is a customer.
      return Response.json({ expiresIn: RESET_SECONDS }, { status: 202 });
    }),
    api.open('password', '/v1/password/complete-reset', async ({ lessor }, request) => {
      const { token, newPassword } = readAs(passwordResetSchema, await readJson(request));
      lessor.desk(PasswordDesk).completeReset(token, newPassword, ipOf(request));
      return new Response(null, { status: 204 });
    }),
  ];
}
