import { css } from 'lit';

export const activityFeedStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .base {
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .section {
    display: grid;
    gap: var(--lease-space-2);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  h2 {
    display: flex;
    align-items: baseline;
    gap: var(--lease-space-2);
    font-size: var(--lease-font-size-m);
  }
  .count {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-s);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li + li {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .entry {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 var(--lease-space-2);
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--lease-row-size);
    align-content: center;
    padding: var(--lease-space-2) 0;
    border: 0;
    background: none;
    color: var(--lease-color-ink);
    font: inherit;
    font-size: var(--lease-font-size-s);
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  a.entry[href],
  button.entry {
    color: var(--lease-color-ink);
    cursor: pointer;
    text-decoration: none;
  }
  :is(a, button).entry .record {
    color: var(--lease-color-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  :is(a, button).entry:hover {
    background: var(--lease-color-hover);
  }
  .section[part~='section-pending'] .title {
    font-weight: 600;
  }
  /* A number begins a line of its own rather than break at a hyphen. */
  .record {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }
  .when {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .mark {
    justify-self: center;
    inline-size: 8px;
    block-size: 8px;
    box-sizing: border-box;
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .mark-disc {
    background: color-mix(in oklab, var(--lease-color-ink) 35%, var(--lease-color-paper));
  }
  .mark-ring {
    border: 2px solid var(--lease-color-attention);
  }
  .mark-triangle {
    inline-size: 11px;
    block-size: 10px;
    border-radius: 0;
    background: var(--lease-color-overdue);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2) var(--lease-space-3);
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size < 26rem) {
    .entry {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }
    .when {
      grid-column: 2;
      text-align: start;
    }
  }
  @media (pointer: coarse) {
    .entry {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .mark-disc,
    .mark-triangle {
      background: CanvasText;
    }
    .mark-ring {
      border-color: CanvasText;
    }
  }
`;
