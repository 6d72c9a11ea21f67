/** Signing in with Fineract's own user, and who that is. */
import { NotFoundError, ResponseShapeError, UnauthorizedError } from '../../core/errors.ts';
import type { OperationInput } from '../adapter.ts';
import type { Operation } from '../kit/define-adapter.ts';
import { valueAt } from '../kit/fields.ts';
import { mappedOr } from '../field-map.ts';
import { customerMap } from './customers.ts';
import type { Settings } from './settings.ts';

/** Who signed in last, with the key that was handed out: the API has no call that tells it again. */
interface SignedIn {
  readonly key: string;
  readonly userId: string;
  readonly name: string;
}

/** `session.create` and `session.get`; signing out is forgetting the key. */
export function sessionOperations(
  settings: Settings,
): Readonly<Record<'create' | 'get' | 'delete', Operation>> {
  const { source } = settings;
  let last: SignedIn | undefined;
  const create: Operation = async ({ body }: OperationInput, context) => {
    const { username, password } = (body ?? {}) as Record<string, unknown>;
    const answer = await source.post(
      'session.create',
      'self/authentication',
      context,
      { username, password },
      {
        authorize: false,
      },
    );
    const key = valueAt(answer, 'base64EncodedAuthenticationKey');
    if (valueAt(answer, 'authenticated') !== true)
      throw new UnauthorizedError('session.create', { status: 401, code: 'not-authenticated' });
    if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key))
      throw new ResponseShapeError('session.create', [{ path: 'token', message: 'missing' }]);
    last = { key, userId: String(valueAt(answer, 'userId')), name: String(valueAt(answer, 'username')) };
    return { token: key };
  };
  const get: Operation = async (_, context) => {
    const answer = await source.get('session.get', 'self/clients', context, { offset: 0, limit: 200 });
    const clients = valueAt(answer, 'pageItems');
    if (!Array.isArray(clients))
      throw new ResponseShapeError('session.get', [{ path: 'pageItems', message: 'not a list' }]);
    const ids = (clients as unknown[]).map((client) => String(valueAt(client, 'id')));
    const wanted = context.customerId ?? ids[0];
    const index = ids.indexOf(wanted ?? '');
    if (wanted !== undefined && index < 0)
      throw new NotFoundError('session.get', { status: 404, code: 'not-found' });
    const customer =
      index < 0 ? undefined : mappedOr('session.get', customerMap.row(clients[index], undefined));
    const token = await context.tokens.current(context.signal);
    const known = last?.key === token ? last : undefined;
    return {
      id: `fineract-${known?.userId ?? wanted ?? 'user'}`,
      user: {
        id: known?.userId ?? `client-${wanted ?? 'none'}`,
        name: known?.name ?? customer?.name ?? '',
        roles: ['customer'],
        customerIds: ids,
        state: 'active',
      },
      ...(customer && { customer: { id: customer.id, number: customer.number, name: customer.name } }),
      // Self-service users may do all that the self-service API has.
      permissions: ['*'],
    };
  };
  const forget: Operation = async () => {
    last = undefined;
  };
  return { create, get, delete: forget };
}
