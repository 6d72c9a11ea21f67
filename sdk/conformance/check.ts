/** One check: what must hold, and how it is looked at. */
import type { Finding } from './report.ts';
import type { ServerUnderTest } from './server.ts';

/** Says what is wrong, and where. */
export type Complain = (at: string, message: string) => void;

/** A check. */
export interface Check {
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly title: string;
  /** Only with leave to write. */
  readonly writes?: true;
  /** Looks. What it returns is the reason why there was nothing to look at. */
  run(server: ServerUnderTest, complain: Complain): Promise<string | void>;
}

/** Findings shown for one check; more of the same help nobody. */
const MOST = 8;

/** Collects what is wrong; the same thing once. */
export class Complaints {
  readonly #seen = new Map<string, Finding>();

  readonly add: Complain = (at, message) => {
    this.#seen.set(`${at} ${message}`, { at, message });
  };

  get findings(): Finding[] {
    const all = [...this.#seen.values()];
    if (all.length <= MOST) return all;
    return [...all.slice(0, MOST), { at: 'and', message: `${all.length - MOST} more` }];
  }
}

/** A value in a message: short, and never more than a few words of it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
