import { css } from 'lit';

export const chartStyles = css`
  .base {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--lease-space-2) var(--lease-space-3);
    margin: 0;
  }
  figcaption {
    font-weight: 600;
  }
  /* Its words, not its edges, line up with the figures; it takes no more room than the caption. */
  .toggle {
    margin-block: calc(-1 * var(--lease-space-2));
    margin-inline-end: calc(-1 * var(--lease-space-2));
    font-size: var(--lease-font-size-xs);
  }
  ::slotted([slot='text']),
  .content,
  .scroller,
  .skeleton {
    grid-column: 1 / -1;
  }
  .plot {
    position: relative;
    min-inline-size: 0;
    block-size: 15rem;
  }
  canvas {
    position: absolute;
    inset: 0;
  }
  .of-doughnut {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--lease-space-4) var(--lease-space-5);
  }
  .of-doughnut .plot {
    flex: none;
    inline-size: 9rem;
    block-size: 9rem;
  }
  .parts {
    flex: 1 1 12rem;
    max-inline-size: 26rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parts li {
    display: flex;
    align-items: baseline;
    gap: var(--lease-space-2);
    padding-block: var(--lease-space-1);
  }
  .parts li + li {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .mark {
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .parts .status {
    font-weight: 400;
  }
  .value {
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .scroller {
    position: relative;
    max-block-size: 20rem;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    max-inline-size: 44rem;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--lease-space-2) var(--lease-space-3) var(--lease-space-2) 0;
    border-block-end: 1px solid var(--lease-color-line);
    font-weight: 400;
    text-align: start;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  th.value,
  td.value {
    text-align: end;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--lease-color-paper);
    font-size: var(--lease-font-size-xs);
    font-weight: 600;
  }
  .probes {
    position: absolute;
    visibility: hidden;
    font-size: var(--lease-font-size-xs);
  }
  .probes i {
    transition: background-color 1ms;
  }
  .fill-accent {
    background-color: var(--lease-color-accent);
  }
  .fill-accent-2 {
    background-color: color-mix(in oklab, var(--lease-color-accent) 60%, var(--lease-color-paper));
  }
  .fill-accent-3 {
    background-color: color-mix(in oklab, var(--lease-color-accent) 30%, var(--lease-color-paper));
  }
  .fill-ink {
    background-color: var(--lease-color-ink);
  }
  .fill-muted {
    background-color: var(--lease-color-muted);
  }
  .fill-line {
    background-color: var(--lease-color-line);
  }
  .fill-paper {
    background-color: var(--lease-color-paper);
  }
  .fill-settled {
    background-color: var(--lease-color-settled);
  }
  .fill-attention {
    background-color: var(--lease-color-attention);
  }
  .fill-overdue {
    background-color: var(--lease-color-overdue);
  }
  @media (forced-colors: active) {
    .probes i {
      forced-color-adjust: none;
    }
  }
`;
