import { css } from 'lit';

export const scheduleStyles = css`
  .scroller {
    position: relative;
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
  .year .part,
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
    margin: 0 0 calc(-1 * var(--lease-space-2));
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .detail {
    display: none;
    place-content: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-muted);
    cursor: pointer;
  }

  /* So that how a line stands stays in sight. */
  @container (max-width: 1039px) {
    th,
    td {
      padding: 0 var(--lease-space-2);
    }
    .kind {
      min-inline-size: 7rem;
      white-space: normal;
    }
  }
  /* Narrow: a line is a card, its amounts named. */
  @container (max-width: 859px) {
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
    /* What matters stands in two lines: when and how much, what and how it stands. The rest is behind the arrowhead. */
    .line,
    .year,
    tfoot tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: baseline;
      column-gap: var(--lease-space-3);
      padding: var(--lease-space-2) 0;
      border-block-end: 1px solid var(--lease-color-line);
    }
    .line {
      grid-template-columns: minmax(0, 1fr) auto 28px;
    }
    .line .due {
      grid-area: 1 / 1;
      font-weight: 600;
    }
    .line .gross {
      grid-area: 1 / 2;
      font-weight: 600;
    }
    .line .kind {
      grid-area: 2 / 1;
      color: var(--lease-color-muted);
      white-space: normal;
    }
    .line .line-state {
      display: contents;
    }
    .line .status {
      grid-area: 2 / 2;
      justify-self: end;
    }
    .line .paid {
      grid-area: 3 / 1 / auto / 3;
      justify-self: end;
    }
    .line .detail {
      display: grid;
      grid-area: 1 / 3 / span 2;
      align-self: center;
    }
    .part {
      display: flex;
      grid-column: 1 / -1;
      justify-content: space-between;
      gap: var(--lease-space-3);
      color: var(--lease-color-muted);
      font-weight: 400;
    }
    .line .part {
      grid-column: 1 / 3;
    }
    .part::before {
      content: attr(data-label);
    }
    .line .seq,
    .line:not(.detailed) .part,
    .year:not(.open) .part,
    td:empty {
      display: none;
    }
    .year > th,
    tfoot th {
      grid-area: 1 / 1;
    }
    .year > .gross,
    tfoot .gross {
      grid-area: 1 / 2;
    }
    .year {
      padding-inline: var(--lease-space-2);
      background: var(--lease-color-surface);
    }
    tfoot tr {
      border-block: 2px solid var(--lease-color-line);
    }
    .year > *,
    tfoot > tr > * {
      position: static;
      border: 0;
      background: none;
    }
    .line:hover > * {
      background: none;
    }
    .next > * {
      box-shadow: none;
    }
    .next {
      border-block-start: 2px solid var(--lease-color-accent);
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
