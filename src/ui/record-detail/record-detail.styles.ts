import { css } from 'lit';

/** For the detail of one record in a dialog: facts in a grid, parts with small tables, buttons. */
export const recordDetailStyles = css`
  .detail {
    display: grid;
    /* No wider than its place: what is wider scrolls by itself. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--lease-space-5);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: var(--lease-space-3) var(--lease-space-5);
    margin: 0;
  }
  .facts dt {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .facts dd {
    margin: 0;
  }
  .part h3 {
    margin-block-end: var(--lease-space-2);
    font-size: var(--lease-font-size-m);
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .part table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .part th {
    font-size: var(--lease-font-size-xs);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }
  .part th,
  .part td {
    padding: var(--lease-space-2) var(--lease-space-3);
    border-block-end: 1px solid var(--lease-color-line);
    vertical-align: top;
  }
  .part :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .part :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .part .number {
    text-align: end;
  }
  .sum td,
  .sum th {
    border-block-end: 0;
    font-size: inherit;
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
  }
`;
