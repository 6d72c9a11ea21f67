/** A client that knows no resource until one is asked for: a page pays for what it uses. */
import { lessorApiAdapter } from './adapters/lessor-api.ts';
import type { ClientOptions } from './core/options.ts';
import { Caller } from './internal/caller.ts';
import { TokenCell } from './internal/token.ts';

/** A resource class of this SDK, such as `InvoicesResource`. */
export type ResourceType<T extends object> = new (caller: Caller) => T;

/** What every client can do. */
export interface BareClient {
  /**
   * The resource of a class, made once for each client.
   * @example
   * const page = await client.resource(InvoicesResource).list({ timing: ['overdue'] });
   */
  resource<T extends object>(type: ResourceType<T>): T;
  /**
   * Another client for another customer or locale. It shares token and adapter with this one, which stays as it is:
   * calls and pages of the two never mix. What is left out stays; an explicit undefined clears it.
   */
  with(options: { customerId?: string; locale?: string }): BareClient;
}

/**
 * Makes a client without resources: {@link createClient} with everything left out that a page does not import.
 * @throws TypeError when `baseUrl` is neither an http(s) address nor a path.
 * @example
 * const client = createBareClient({ baseUrl: 'https://api.lessor.example', getAccessToken: () => myToken });
 * const page = await client.resource(ContractsResource).list();
 */
export function createBareClient(options: ClientOptions = {}): BareClient {
  return bareClientOf(callerOf(options));
}

/** What a client with these options calls through. Throws TypeError for an unusable `baseUrl`. */
export function callerOf(options: ClientOptions): Caller {
  const { adapter = lessorApiAdapter(options), timeout = 15_000, maxRetries = 2, locale, label } = options;
  const { customerId, fetch: fetcher = (input, init) => fetch(input, init) } = options;
  const tokens = new TokenCell(options.getAccessToken, timeout);
  return new Caller(adapter, tokens, { fetch: fetcher, timeout, maxRetries, locale, label, customerId });
}

/** The resources of one caller, each made when first asked for. */
export function resourcesOf(caller: Caller): BareClient['resource'] {
  const made = new Map<ResourceType<object>, object>();
  return <T extends object>(type: ResourceType<T>): T => {
    const resource = (made.get(type) as T | undefined) ?? new type(caller);
    made.set(type, resource);
    return resource;
  };
}

function bareClientOf(caller: Caller): BareClient {
  return { resource: resourcesOf(caller), with: (options) => bareClientOf(caller.with(options)) };
}
