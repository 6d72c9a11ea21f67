/** Hooks for logs, around any adapter. They are told what a log may hold: no token, address, body, id or text of the lessor. */
import type { Adapter, OperationName } from './adapter.ts';

/** A call that begins. */
export interface StartedCall {
  /** Such as `invoices.list`. */
  readonly operation: OperationName;
  /** Counts the calls of this adapter, from 1. */
  readonly number: number;
}

/** A call that has ended. */
export interface EndedCall extends StartedCall {
  /** How long it took, with waits and repetitions. */
  readonly milliseconds: number;
  /** Requests that were sent for it. */
  readonly attempts: number;
  /** HTTP status of the last answer; absent when none came. */
  readonly status?: number;
  /** What it was rejected with. */
  readonly error?: unknown;
}

/** Called as calls begin and end. What a hook throws is ignored: a log must not break a payment. */
export interface CallHooks {
  readonly onStart?: (call: StartedCall) => void;
  readonly onEnd?: (call: EndedCall) => void;
}

/**
 * The same adapter, with hooks.
 * @example
 * const adapter = observed(lessorApiAdapter({ baseUrl: 'https://api.lessor.example' }), {
 *   onEnd: ({ operation, status, milliseconds }) => console.info(operation, status, Math.round(milliseconds)),
 * });
 * const client = createClient({ adapter, getAccessToken: () => myToken });
 * await client.invoices.list();
 */
export function observed(adapter: Adapter, hooks: CallHooks): Adapter {
  let number = 0;
  return {
    async call(operation, input, context) {
      const call = { operation, number: (number += 1) };
      let attempts = 0;
      let status: number | undefined;
      const counted: typeof fetch = async (...request) => {
        attempts += 1;
        status = undefined;
        const response = await context.fetch(...request);
        status = response.status;
        return response;
      };
      const start = performance.now();
      const end = (failure?: { readonly error: unknown }): void => {
        const milliseconds = performance.now() - start;
        const told = { ...call, milliseconds, attempts, ...(status !== undefined && { status }), ...failure };
        quietly(() => hooks.onEnd?.(told));
      };
      quietly(() => hooks.onStart?.(call));
      try {
        const answer = await adapter.call(operation, input, { ...context, fetch: counted });
        end();
        return answer;
      } catch (error) {
        end({ error });
        throw error;
      }
    },
  };
}

function quietly(hook: () => void): void {
  try {
    hook();
  } catch {
    // See CallHooks.
  }
}
