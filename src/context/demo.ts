/** The demo behind `<lease-provider demo>`: a lessor that lives in the page. Loaded only when asked for. */
import { createMockFetch } from '../../mock-server/in-page.ts';
import type { MockControl, MockOptions } from '../../mock-server/in-page.ts';

export type DemoOptions = MockOptions;
export type DemoControl = MockControl;

export interface Demo {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Moves the business date, switches faults on, starts again. */
  readonly control: DemoControl;
}

const LABELS: readonly string[] = ['nordvik', 'arca'];

/** Opens a lessor of its own for one provider; the attribute may name its label. */
export function openDemo(attribute: string | boolean, options: DemoOptions = {}): Demo {
  const named = LABELS.includes(String(attribute)) ? { label: attribute as DemoOptions['label'] } : {};
  return { baseUrl: 'https://lessor.example', ...createMockFetch({ ...named, ...options }) };
}
