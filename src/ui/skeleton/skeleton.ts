import { html } from 'lit';
import type { TemplateResult } from 'lit';

export type SkeletonKind = 'lines' | 'figures' | 'cards' | 'table' | 'chart' | 'heading';

export interface SkeletonOptions {
  /** How many lines, cards or rows; default 3. */
  rows?: number;
  /** Said once to assistive technology, such as "Loading invoices"; without it the skeleton is silent. */
  label?: string;
}

const bar = (size: string) => html`<span class="skeleton-bar skeleton-${size}"></span>`;

const SHAPES: Record<SkeletonKind, () => TemplateResult> = {
  lines: () => bar('line'),
  heading: () => html`${bar('title')}${bar('short')}`,
  figures: () => html`<span class="skeleton-card">${bar('short')}${bar('figure')}${bar('line')}</span>`,
  cards: () =>
    html`<span class="skeleton-card">${bar('half')}${bar('line')}${bar('line')}${bar('short')}</span>`,
  table: () =>
    html`<span class="skeleton-row">${bar('half')}${bar('line')}${bar('line')}${bar('short')}</span>`,
  chart: () => html`<span class="skeleton-column"></span>`,
};

/**
 * A grey sketch of what comes. It keeps its room from the start and shows itself only after 150 ms, so that a quick
 * answer neither flashes nor moves the page.
 */
export function skeleton(kind: SkeletonKind, { rows = 3, label }: SkeletonOptions = {}): TemplateResult {
  const shape = SHAPES[kind];
  return html`${label ? html`<span class="visually-hidden" role="status">${label}</span>` : ''}
    <span class="skeleton skeleton-of-${kind}" part="skeleton" aria-hidden="true"
      >${Array.from({ length: kind === 'heading' ? 1 : rows }, shape)}</span
    >`;
}
