import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { StatusTone } from '../../../ui/status-pill/status-pill.ts';

export interface BarPart {
  readonly tone: StatusTone;
  /** In minor units; nothing is drawn for 0. */
  readonly value: number;
}

/** Percent of the bar that a part has at least: a small debt beside a large sum must still be seen. */
const LEAST = 2;
const GAP = 0.6;

/** Where each part starts and how long it is, in percent; parts of 0 have no length. */
export function sharesOf(values: readonly number[]): { start: number; size: number }[] {
  const total = values.reduce((sum, value) => sum + Math.max(value, 0), 0);
  const wished = values.map((value) => (value > 0 ? Math.max((value / total) * 100, LEAST) : 0));
  const parts = wished.filter((size) => size > 0).length;
  const room = 100 - GAP * Math.max(parts - 1, 0);
  const sum = wished.reduce((all, size) => all + size, 0) || 1;
  let start = 0;
  return wished.map((size) => {
    const share = { start, size: (size / sum) * room };
    if (size > 0) start += share.size + GAP;
    return share;
  });
}

/**
 * One bar of all parts, told apart by fill and height as much as by color: settled is solid, attention hatched, overdue
 * stands out, neutral is an outline. A picture of the list under it, and silent for that reason.
 */
export function statusBar(parts: readonly BarPart[]): TemplateResult {
  const shares = sharesOf(parts.map(({ value }) => value));
  return svg`<svg class="status-bar" aria-hidden="true">
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch" width="2.5" height="5"></rect>
    </pattern>
    ${parts.map(({ tone }, index) => {
      const { start, size } = shares[index] ?? { start: 0, size: 0 };
      if (size === 0) return undefined;
      const tall = tone === 'overdue';
      return svg`<rect class="bar-${tone}" x="${start}%" width="${size}%" y=${tall ? 0 : 3} height=${tall ? 16 : 10}
        rx="2" fill=${tone === 'attention' ? 'url(#hatch)' : 'currentColor'}></rect>`;
    })}
  </svg>`;
}
