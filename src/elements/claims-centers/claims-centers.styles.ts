import { css } from 'lit';

export const claimsCentersStyles = css`
  .base {
    container-type: inline-size;
    gap: var(--lease-space-4);
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--lease-space-3);
  }
  .finder-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--lease-space-2);
  }
  .finder-row .field {
    flex: 1 1 12rem;
    max-inline-size: 24rem;
  }
  .services {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-1) var(--lease-space-4);
  }
  .services legend {
    margin-block-end: var(--lease-space-1);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
  }
  .small {
    font-size: var(--lease-font-size-xs);
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--lease-space-4);
  }
  .centers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: var(--lease-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .center {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    gap: var(--lease-space-2);
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-paper);
    overflow-wrap: anywhere;
  }
  .center[data-selected] {
    border-color: var(--lease-color-accent);
    box-shadow: inset 0 0 0 1px var(--lease-color-accent);
  }
  .center-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--lease-space-3);
  }
  .center-head h2 {
    font-size: var(--lease-font-size-m);
  }
  .mark-number {
    display: inline-grid;
    place-items: center;
    min-inline-size: 22px;
    block-size: 22px;
    margin-inline-end: var(--lease-space-2);
    border-radius: 11px;
    background: var(--lease-color-accent);
    color: var(--lease-color-on-accent);
    font-size: 12px;
  }
  .distance {
    flex: none;
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .hours summary {
    display: inline-block;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--lease-color-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .hours dl {
    display: grid;
    gap: 2px;
    margin: var(--lease-space-2) 0 0;
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .hours dl > div {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
  }
  .hours dl > div:first-child {
    font-weight: 600;
  }
  .hours dd {
    margin: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2);
  }
  /* How to get in touch stands at the same height in all cards of a row. */
  .center .ways {
    margin-block-start: auto;
  }
  .mail {
    flex-basis: 100%;
    min-block-size: 24px;
    font-size: var(--lease-font-size-xs);
  }
  @container (min-width: 60rem) {
    .split[data-map] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    .split[data-map] lease-ui-map {
      position: sticky;
      inset-block-start: var(--lease-space-4);
      block-size: 32rem;
      order: 1;
    }
    .split[data-map] .centers {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
