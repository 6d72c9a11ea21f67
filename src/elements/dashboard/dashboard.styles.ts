import { css } from 'lit';

export const dashboardStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--lease-space-3);
  }
  .figures {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .cards {
    display: grid;
    gap: var(--lease-space-5) var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .card {
    display: grid;
    gap: var(--lease-space-3);
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .figure-card {
    gap: var(--lease-space-1);
  }
  .figure-card .label {
    font-family: inherit;
    font-weight: 400;
  }
  .value {
    overflow-wrap: anywhere;
  }
  .line {
    margin: 0;
    color: var(--lease-color-muted);
    font-variant-numeric: tabular-nums;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--lease-space-3);
  }
  .card-head > :last-child {
    margin-inline-start: auto;
  }

  /* The whole figure is the way to its list; the line under it appears where the pointer is. */
  .value .row {
    color: inherit;
    text-decoration-color: transparent;
  }
  .value .row:is(:hover, :focus-visible) {
    color: var(--lease-color-accent);
    text-decoration-color: currentColor;
  }
  .as-link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  a,
  .as-link {
    min-block-size: 24px;
  }

  .statuses,
  .contracts {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .statuses .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(7.5rem, auto);
    gap: var(--lease-space-3);
    align-items: baseline;
    inline-size: 100%;
    padding-block: var(--lease-space-2);
    color: inherit;
    text-decoration: none;
  }
  .statuses :is(a, button).row:hover {
    background: var(--lease-color-hover);
    box-shadow: 0 0 0 var(--lease-space-1) var(--lease-color-hover);
  }
  .statuses li + li,
  .contracts li + li {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .contract {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'name' 'status' 'progress' 'next';
    gap: var(--lease-space-1) var(--lease-space-4);
    align-items: center;
    padding-block: var(--lease-space-3);
  }
  .contract-name {
    grid-area: name;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--lease-space-3);
    align-items: baseline;
  }
  .contract-status {
    grid-area: status;
  }
  .contract-progress {
    grid-area: progress;
  }
  .contract-next {
    grid-area: next;
    text-align: start;
  }
  .pairs {
    display: grid;
    gap: var(--lease-space-2);
    margin: 0;
  }
  .pairs > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--lease-space-3);
  }
  .pairs dt {
    color: var(--lease-color-muted);
  }
  .pairs dd {
    margin: 0;
  }

  /* Wide cards keep the first column and narrow ones the second, whatever their order. */
  @container (min-width: 760px) {
    .cards {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
      grid-auto-flow: dense;
    }
    .card {
      grid-column: 2;
    }
    .wide-card {
      grid-column: 1;
    }
    .figure-card {
      grid-column: auto;
    }
    /* A list is as long as two cards of figures. */
    .contracts-card {
      grid-row: span 2;
    }
    .contract {
      grid-template-columns: minmax(0, 1fr) minmax(10rem, 0.6fr) minmax(9.5rem, auto);
      grid-template-areas: 'name progress next' 'status progress next';
    }
    .contract-next {
      text-align: end;
    }
  }
`;
