/** The signed-in user's own page. */
import { profileChangeSchema } from '../../sdk/schemas/profile.ts';
import type { Profile } from '../../sdk/schemas/profile.ts';
import type { Exchange } from '../http/exchange.ts';
import { record, requirePermission } from '../http/exchange.ts';
import type { Api } from '../http/pipeline.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { invalid } from '../http/problem.ts';
import { change } from '../http/write.ts';
import { shownCustomer } from './customers.ts';

const CHANGEABLE = ['name', 'phone', 'language', 'notificationLanguage'];

function profileOf(exchange: Exchange): Profile {
  const { account, user } = exchange.caller;
  const { username, phone, language, notificationLanguage, lastSignInAt, passwordChangedAt } = account;
  return {
    id: user.id,
    name: user.name,
    ...(user.email !== undefined && { email: user.email }),
    mfa: user.mfa ?? false,
    roles: user.roles,
    ...{ username, language, notificationLanguage },
    ...(phone !== '' && { phone }),
    ...(lastSignInAt !== undefined && { lastSignInAt }),
    ...(passwordChangedAt !== undefined && { passwordChangedAt }),
    customer: shownCustomer(exchange, exchange.view.customer),
  };
}

function update(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'profile.update');
  return change(exchange, profileOf(exchange), (body) => {
    const fixed = Object.keys(body).filter((key) => !CHANGEABLE.includes(key));
    if (fixed.length > 0) throw invalid(...fixed.map((key) => ({ pointer: `/${key}`, code: 'read_only' })));
    const asked = readAs(profileChangeSchema, body);
    const { locales } = exchange.lessor.label;
    const unknown = (['language', 'notificationLanguage'] as const).filter(
      (key) => asked[key] !== undefined && !locales.includes(asked[key]),
    );
    if (unknown.length > 0) {
      const params = { choices: locales };
      throw invalid(...unknown.map((key) => ({ pointer: `/${key}`, code: 'invalid_choice', params })));
    }
    const { account } = exchange.caller;
    if (asked.name !== undefined) account.name = asked.name.trim();
    if (asked.phone !== undefined) account.phone = asked.phone;
    if (asked.language !== undefined) account.language = asked.language;
    if (asked.notificationLanguage !== undefined) account.notificationLanguage = asked.notificationLanguage;
    return { ...profileOf(exchange), name: account.name };
  });
}

/** `/v1/profile` */
export function profileHandlers(api: Api): Route[] {
  return [
    api.get('profile', '/v1/profile', (exchange) => {
      requirePermission(exchange, 'profile.get');
      return record(exchange, profileOf(exchange));
    }),
    api.patch('profile', '/v1/profile', update),
  ];
}
