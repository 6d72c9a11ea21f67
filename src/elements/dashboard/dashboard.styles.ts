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
  .figures,
  .cards {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
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
  /* What is owed comes first, by its ground as by its place. */
  .urgent {
    border-color: color-mix(in oklab, var(--lease-color-overdue) 45%, var(--lease-color-paper));
    background: color-mix(in oklab, var(--lease-color-overdue) 6%, var(--lease-color-paper));
  }
  .figure-card .label {
    font-family: inherit;
    font-weight: 400;
  }
  .urgent .label {
    color: var(--lease-color-ink);
    font-weight: 600;
  }
  .long .figure {
    font-size: var(--lease-font-size-l);
  }
  .longest .figure {
    font-size: var(--lease-font-size-m);
  }
  .value {
    overflow-wrap: anywhere;
  }
  .line {
    margin: 0;
    font-weight: 400;
    color: var(--lease-color-muted);
    font-variant-numeric: tabular-nums;
  }
  .urgent .line {
    color: var(--lease-color-ink);
  }
  .card-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: var(--lease-space-1) var(--lease-space-3);
  }
  .card-head .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--lease-space-3);
    grid-column: 1 / -1;
  }
  .card-head .status,
  .urgent .status {
    color: var(--lease-color-ink);
  }

  /* The whole figure is the way to its list; an arrowhead says so. */
  :is(.value, .statuses) .row {
    color: inherit;
    text-decoration: none;
  }
  :is(a, button).row:is(:hover, :focus-visible) .figure {
    color: var(--lease-color-accent);
  }
  :is(.value, .statuses) :is(a, button).row::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--lease-color-muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  :is(.value, .statuses) :is(a, button).row:dir(rtl)::after {
    transform: rotate(135deg);
  }
  .value .row::after {
    margin-inline-start: var(--lease-space-2);
    margin-block-end: 0.3em;
  }
  .value .row:hover::after {
    border-color: var(--lease-color-accent);
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

  /* Skeletons as high as what comes. */
  .head-skeleton {
    min-block-size: 3.25rem;
  }
  .figures > .figure-card > .skeleton,
  .figure-card {
    min-block-size: 5.5rem;
  }
  .payments-card .skeleton-of-chart {
    block-size: 15rem;
  }
  .contracts-card .skeleton-row {
    block-size: 4.25rem;
  }

  @container (min-width: 560px) {
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figure-card:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  /* Wide cards keep the first column and narrow ones the second, whatever their order. */
  @container (min-width: 760px) {
    .cards:has(> .wide-card):has(> :not(.wide-card)) {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
      grid-auto-flow: dense;
    }
    .cards:not(:has(> .wide-card)) {
      grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
    }
    .cards:has(> .wide-card) > .card {
      grid-column: -2;
    }
    .cards > .wide-card.card {
      grid-column: 1;
    }
    /* A list is as long as two cards of figures. */
    .contracts-card {
      grid-row: span 2;
    }
    .invoices-card {
      grid-template-rows: auto auto 1fr;
    }
    .long .figure {
      font-size: var(--lease-font-size-xl);
    }
    .longest .figure {
      font-size: var(--lease-font-size-l);
    }
  }
  @container (min-width: 1080px) {
    .figures:not(.long) {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .figures:not(.long) > .figure-card {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .urgent {
      border-width: 3px;
    }
  }
`;
