import { css } from 'lit';

export const scheduleStyles = css`
  .scroller {
    overflow: auto;
    max-block-size: var(--lease-table-max-block-size, 70vh);
    border-radius: 2px;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    block-size: var(--lease-row-size);
    padding: 0 var(--lease-space-3);
    border-block-end: 1px solid var(--lease-color-line);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .number {
    text-align: end;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--lease-color-paper);
    font-size: var(--lease-font-size-xs);
    font-weight: 600;
  }
  .year > *,
  tfoot > tr > * {
    background: var(--lease-color-surface);
    font-weight: 600;
  }
  tfoot > tr > * {
    position: sticky;
    inset-block-end: 0;
    border-block-start: 1px solid var(--lease-color-line);
    background: var(--lease-color-paper);
  }
  .year-toggle {
    display: inline-flex;
    align-items: center;
    gap: var(--lease-space-2);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .year-lines {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-weight: 400;
  }
  .caret {
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    transition: rotate var(--lease-duration);
  }
  :dir(rtl) > .caret {
    rotate: 135deg;
  }
  [aria-expanded='true'] > .caret {
    rotate: 45deg;
  }
  .seq,
  .past :is(td, th) {
    color: var(--lease-color-muted);
  }
  .line:hover > * {
    background: var(--lease-color-hover);
  }
  .next > * {
    font-weight: 600;
    box-shadow: inset 0 2px 0 -1px var(--lease-color-accent);
  }
  .paid {
    display: block;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .notice {
    margin: 0;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }

  /* Narrow: a line is a card, its amounts named. */
  @container (max-width: 719px) {
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    table,
    tbody,
    tfoot,
    tr {
      display: block;
    }
    thead {
      display: none;
    }
    th,
    td {
      block-size: auto;
      border: 0;
      padding: 2px 0;
    }
    .line,
    .year,
    tfoot tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: var(--lease-space-3) 0;
      border-block-end: 1px solid var(--lease-color-line);
    }
    .line .due {
      font-weight: 600;
    }
    .line .seq,
    .year > td:empty,
    tfoot td:empty {
      display: none;
    }
    .line .state {
      grid-area: 1 / 2;
      text-align: end;
    }
    .line .kind,
    .year > th,
    tfoot th {
      grid-column: 1 / -1;
    }
    [data-label] {
      display: flex;
      grid-column: 1 / -1;
      justify-content: space-between;
    }
    [data-label]::before {
      content: attr(data-label);
      color: var(--lease-color-muted);
      font-weight: 400;
    }
    .year > *,
    tfoot > tr > * {
      position: static;
      border: 0;
      background: none;
    }
    .next > * {
      box-shadow: none;
    }
    .next {
      border-inline-start: 3px solid var(--lease-color-accent);
      padding-inline-start: var(--lease-space-3);
    }
  }
  @media (forced-colors: active) {
    .next > * {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
