/** The demo behind `<lease-provider demo>`: a lessor that lives in the page. Loaded only when asked for. */
import { createMockFetch, MOCK_BASE_URL } from '../../mock-server/in-page.ts';
import type { MockControl, MockFetch, MockOptions } from '../../mock-server/in-page.ts';

export type DemoOptions = MockOptions;
export type DemoControl = MockControl;

/** `control` moves the business date, switches faults on, starts again. */
export interface Demo extends MockFetch {
  readonly baseUrl: string;
}

const LABELS: readonly string[] = ['nordvik', 'arca'];

/** Opens a lessor of its own for one provider; the attribute may name its label. */
export function openDemo(attribute: string | boolean, options: DemoOptions = {}): Demo {
  const named = LABELS.includes(String(attribute)) ? { label: attribute as DemoOptions['label'] } : {};
  return { baseUrl: MOCK_BASE_URL, ...createMockFetch({ ...named, ...options }) };
}
