/** The demo behind `<lease-provider demo>`: a lessor that lives in the page. Loaded only when asked for. */
import { createMockFetch, MOCK_BASE_URL } from '../../mock-server/in-page.ts';
import type { MockControl, MockFetch, MockOptions } from '../../mock-server/in-page.ts';

export interface DemoOptions extends MockOptions {
  /** Whether somebody is signed in from the start. Default true; false shows how one signs in. */
  signedIn?: boolean;
}
export type DemoControl = MockControl;

/** `control` moves the business date, switches faults on, starts again. */
export interface Demo extends MockFetch {
  readonly baseUrl: string;
}

const LABELS: readonly string[] = ['nordvik', 'arca'];

/** Opens a lessor of its own for one provider; the attribute may name its label. */
export function openDemo(attribute: string | boolean, options: DemoOptions = {}): Demo {
  const named = LABELS.includes(String(attribute)) ? { label: attribute as DemoOptions['label'] } : {};
  const { signedIn = true, ...mock } = options;
  const { fetch, control, getAccessToken } = createMockFetch({ ...named, ...mock });
  let inside = signedIn;
  return {
    baseUrl: MOCK_BASE_URL,
    control,
    fetch: (input, init) => {
      // One request for both: what reads its body first would leave none for the lessor.
      const request = new Request(input, init);
      if (isLeaving(request)) inside = false;
      return fetch(request);
    },
    // Whoever has signed out stays out until the next sign-in.
    getAccessToken: (call) => (inside ? getAccessToken(call) : ''),
  };
}

const isLeaving = ({ method, url }: Request): boolean =>
  (method === 'DELETE' && url.endsWith('/session')) || url.endsWith('/session/end-all');
