// Trusted Types: where a page says `require-trusted-types-for 'script'`, the address of a worker must come from a policy
// the page allows: `trusted-types lit-html leasekit`. Without that permission the export runs on the main thread.

interface WorkerPolicy {
  createScriptURL(address: string): unknown;
}

declare const trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): WorkerPolicy }
  | undefined;

/** Name of the policy, for the page's `trusted-types` directive. */
export const POLICY_NAME = 'leasekit';

/** A policy lets one address through and refuses every other. */
export function onlyAddress(own: string): (address: string) => string {
  return (address) => {
    if (address !== own) throw new TypeError(`The ${POLICY_NAME} policy does not allow ${address}`);
    return address;
  };
}

let policy: WorkerPolicy | undefined;
let own: string | undefined;

/** The address as the page demands it. Each page has one policy; the first export makes it. */
function trusted(url: URL): string | URL {
  own ??= url.href;
  if (typeof trustedTypes === 'undefined') return url;
  try {
    policy ??= trustedTypes.createPolicy(POLICY_NAME, { createScriptURL: onlyAddress(own) });
  } catch {
    // Not among the page's policies, or a second copy of this library made it: a page that does not insist takes the
    // plain address, and one that does refuses the worker.
    return url;
  }
  return policy.createScriptURL(url.href) as string;
}

/**
 * The worker behind `new Worker(new URL('…', import.meta.url))`. Bundlers look for those very words to find the file of
 * a worker, so a constructor of the same name stands in for the global and passes on an address that is trusted.
 */
export const TrustedWorker = class {
  constructor(url: URL, options: WorkerOptions) {
    return new globalThis.Worker(trusted(url), options);
  }
} as unknown as typeof globalThis.Worker;
