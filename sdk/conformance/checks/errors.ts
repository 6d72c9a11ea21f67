/** Refusals: the right status, problem details of the closed list, and nothing that tells foreign from unknown. */
import { routeOf } from '../../adapters/routes.ts';
import { isProblemCode, PROBLEM_TYPES } from '../../openapi/problems.ts';
import type { Reply } from '../../openapi/probe.ts';
import type { Check, Complain } from '../check.ts';
import { show } from '../check.ts';
import { text } from '../values.ts';

const UNKNOWN = 'no-such-id-0000';

/** Complains about a refusal that is not what it should be. */
export function expectProblem(reply: Reply, status: number, at: string, complain: Complain): void {
  if (reply.status !== status) {
    complain(at, `answers ${reply.status}, not ${status}`);
    return;
  }
  const { type, status: said, traceId } = (reply.json ?? {}) as Record<string, unknown>;
  const code = typeof type === 'string' ? (type.split(/[/:#]/).pop() ?? '') : '';
  if (!reply.headers.get('content-type')?.startsWith('application/problem+json'))
    complain(at, `answers ${status} as ${show(reply.headers.get('content-type'))}, not as problem details`);
  else if (!isProblemCode(code)) complain(at, `has the problem type ${show(type)}, which is not on the list`);
  else if (PROBLEM_TYPES[code][0] !== status)
    complain(at, `has the problem type ${show(code)} with ${status}`);
  if (said !== undefined && said !== status) complain(at, `says status ${show(said)} in a body of ${status}`);
  if (typeof traceId !== 'string' || traceId === '') complain(at, `answers ${status} without a traceId`);
}

export const errorChecks: readonly Check[] = [
  {
    id: 'errors.401',
    title: 'Without a token nothing is told',
    async run(server, complain) {
      for (const { name, entry } of server.offered()) {
        const { method } = routeOf(name);
        if (entry.open || method !== 'GET') continue;
        const reply = await server.call(name, { id: UNKNOWN, token: null });
        expectProblem(reply, 401, name, complain);
      }
    },
  },
  {
    id: 'errors.404',
    title: 'An id that does not exist is 404',
    async run(server, complain) {
      for (const { name, entry } of server.offered()) {
        const { method, path } = routeOf(name);
        // What needs a parameter may complain about that first.
        if (method !== 'GET' || !path.includes('{id}') || entry.parameters) continue;
        expectProblem(await server.call(name, { id: UNKNOWN }), 404, name, complain);
      }
    },
  },
  {
    id: 'errors.foreign',
    title: 'Another customer’s id is answered as one that does not exist',
    async run(server, complain) {
      const reads = server.offered().filter(({ name }) => {
        const { method, path } = routeOf(name);
        return method === 'GET' && path.includes('{id}') && server.foreign[name.slice(0, name.indexOf('.'))];
      });
      for (const { name } of reads) {
        const id = server.foreign[name.slice(0, name.indexOf('.'))];
        expectProblem(await server.call(name, { id }), 404, name, complain);
      }
      return reads.length === 0 ? 'no id of another customer was given' : undefined;
    },
  },
  {
    id: 'errors.act-for',
    title: 'Acting for a customer who is foreign or does not exist is 404',
    async run(server, complain) {
      const customers = [
        'no-such-customer',
        ...(server.foreign['customers'] ? [server.foreign['customers']] : []),
      ];
      for (const customer of customers) {
        const reply = await server.call('session.get', { headers: { 'x-act-for-customer': customer } });
        expectProblem(reply, 404, 'session.get', complain);
      }
    },
  },
  {
    id: 'errors.405',
    title: 'A method that a path does not have is 405 with `Allow`',
    async run(server, complain) {
      for (const { name } of server.lists()) {
        const { path } = routeOf(name);
        const reply = await server.probe.send('PUT', `/v1/${path}`, { body: {} });
        expectProblem(reply, 405, `PUT /v1/${path}`, complain);
        if (reply.status === 405 && !reply.headers.get('allow')?.includes('GET'))
          complain(`PUT /v1/${path}`, 'does not say in `Allow` what would do');
      }
    },
  },
  {
    id: 'errors.trace',
    title: 'Every refusal has a trace id of its own',
    async run(server, complain) {
      const ids = [];
      for (let time = 0; time < 3; time += 1) {
        const reply = await server.probe.send('GET', '/v1/invoices', { params: { limit: '0' } });
        expectProblem(reply, 422, 'invoices.list limit=0', complain);
        ids.push(text((reply.json ?? {}) as Record<string, unknown>, 'traceId'));
      }
      if (new Set(ids).size < ids.length) complain('invoices.list', 'uses one traceId for several answers');
    },
  },
  {
    id: 'errors.secrets',
    title: 'No answer repeats the token',
    async run(server, complain) {
      const token = 'secret-token-that-nobody-knows';
      for (const path of ['/v1/session', '/v1/invoices', '/v1/invoices/x']) {
        const reply = await server.probe.send('GET', path, { token });
        if (reply.text.includes(token)) complain(`GET ${path}`, 'repeats the token in its answer');
      }
    },
  },
];
