import { css } from 'lit';

/** The lists inside cards: invoices by status with their bar, and recent contracts. */
export const listStyles = css`
  .status-bar {
    display: block;
    inline-size: 100%;
    block-size: 16px;
  }
  .status-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar-settled {
    color: var(--lease-color-settled);
  }
  .bar-attention {
    stroke: var(--lease-color-attention);
  }
  .hatch {
    fill: var(--lease-color-attention);
  }
  .bar-overdue {
    color: var(--lease-color-overdue);
  }
  .bar-neutral {
    color: var(--lease-color-paper);
    stroke: var(--lease-color-muted);
  }
  .statuses,
  .contracts {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* One set of columns for all rows, so that numbers stand under numbers. */
  .statuses {
    grid-template-columns: minmax(0, 1fr) auto auto 0.7em;
    column-gap: var(--lease-space-3);
    margin-block-end: calc(-1 * var(--lease-space-2));
  }
  .statuses li,
  .statuses .row,
  .contracts li,
  .contract {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .statuses .row {
    align-items: center;
    min-block-size: var(--lease-row-size);
    padding-block: var(--lease-space-1);
  }
  .statuses :is(a, button).row:hover {
    background: var(--lease-color-hover);
    box-shadow: 0 0 0 var(--lease-space-1) var(--lease-color-hover);
  }
  .statuses li + li,
  .contracts li + li {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .contracts {
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--lease-space-4);
    margin-block-end: calc(-1 * var(--lease-space-3));
  }
  .contract {
    row-gap: var(--lease-space-1);
    align-items: start;
    padding-block: var(--lease-space-3);
  }
  .contract-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--lease-space-3);
    align-items: baseline;
  }
  .contract-title {
    flex-basis: 100%;
    color: var(--lease-color-muted);
  }
  /* Names come from people and machines; however long, they leave room for the figures. */
  .contract-title,
  .contract-link,
  h2 {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    /* WebKit does not clamp an item of a grid or a flex row. */
    max-block-size: 3lh;
  }
  .contract-progress {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .contract-progress .progress {
    flex-wrap: nowrap;
  }
  .contract-progress .progress-text {
    min-inline-size: 7.5em;
    text-align: end;
    white-space: nowrap;
  }
  .contract-next > * {
    display: block;
  }
  @container (max-width: 479px) {
    .contracts {
      grid-template-columns: minmax(0, 1fr);
    }
    .contract-next {
      display: flex;
      flex-flow: row-reverse wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--lease-space-3);
    }
  }
  @container (min-width: 760px) {
    .statuses {
      grid-auto-rows: 1fr;
    }
  }
  @container (min-width: 960px) {
    .contracts {
      grid-template-columns: minmax(0, 1fr) minmax(7rem, 14rem) auto;
    }
    .contract {
      align-items: center;
    }
    .contract-progress {
      grid-area: auto;
    }
  }
  @media (forced-colors: active) {
    .status-bar {
      forced-color-adjust: none;
    }
    .bar-attention,
    .bar-neutral {
      stroke: CanvasText;
    }
    .hatch {
      fill: CanvasText;
    }
  }
`;
