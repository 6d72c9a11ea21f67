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
    gap: var(--lease-space-1) var(--lease-space-4);
    padding-block: var(--lease-space-3);
  }
  .contract-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--lease-space-3);
    align-items: baseline;
  }
  .contract-next {
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

  @container (min-width: 760px) {
    .cards {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .contract {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
    }
    .contract-next {
      text-align: end;
    }
  }
`;
