import { html } from 'lit';
import type { TemplateResult } from 'lit';

export type SkeletonKind = 'lines' | 'figures' | 'cards' | 'table' | 'chart' | 'heading';

export interface SkeletonOptions {
  /** How many lines, cards or rows; default 3. */
  rows?: number;
  /** Said once to assistive technology, such as "Loading invoices"; without it the skeleton is silent. */
  label?: string;
}

/** Written out, with nothing to fill in: it is what a page shows first, and a template within a template costs its time. */
const SHAPES: Record<SkeletonKind, TemplateResult> = {
  lines: html`<span class="skeleton-bar skeleton-line"></span>`,
  heading: html`<span class="skeleton-bar skeleton-title"></span
    ><span class="skeleton-bar skeleton-short"></span>`,
  figures: html`<span class="skeleton-card"
    ><span class="skeleton-bar skeleton-short"></span><span class="skeleton-bar skeleton-figure"></span
    ><span class="skeleton-bar skeleton-line"></span
  ></span>`,
  cards: html`<span class="skeleton-card"
    ><span class="skeleton-bar skeleton-half"></span><span class="skeleton-bar skeleton-line"></span
    ><span class="skeleton-bar skeleton-line"></span><span class="skeleton-bar skeleton-short"></span
  ></span>`,
  table: html`<span class="skeleton-row"
    ><span class="skeleton-bar skeleton-half"></span><span class="skeleton-bar skeleton-line"></span
    ><span class="skeleton-bar skeleton-line"></span><span class="skeleton-bar skeleton-short"></span
  ></span>`,
  chart: html`<span class="skeleton-column"></span>`,
};

/**
 * A grey sketch of what comes. It keeps its room from the start and shows itself only after 150 ms, so that a quick
 * answer neither flashes nor moves the page.
 */
export function skeleton(kind: SkeletonKind, { rows = 3, label }: SkeletonOptions = {}): TemplateResult {
  return html`${label ? html`<span class="visually-hidden" role="status">${label}</span>` : ''}
    <span class="skeleton skeleton-of-${kind}" part="skeleton" aria-hidden="true"
      >${Array.from({ length: kind === 'heading' ? 1 : rows }, () => SHAPES[kind])}</span
    >`;
}
