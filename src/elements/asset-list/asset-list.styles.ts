import { css } from 'lit';

export const assetListStyles = css`
  .cards-frame {
    position: relative;
  }
  .cards {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--lease-space-1);
    min-inline-size: 0;
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-paper);
    /* A list of a thousand cards lays out those that are seen. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12rem;
  }
  .card-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--lease-space-3);
  }
  /* The dots line up with the edge of the words below them. */
  .card-menu {
    margin-block: calc(-1 * var(--lease-space-1));
    margin-inline-end: calc(-1 * var(--lease-space-2));
  }
  .card-link {
    min-inline-size: 0;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .card-about {
    font-size: var(--lease-font-size-xs);
    overflow-wrap: anywhere;
  }
  .card-facts {
    display: grid;
    gap: var(--lease-space-1);
    margin: 0;
    margin-block-start: var(--lease-space-2);
    font-variant-numeric: tabular-nums;
  }
  .card-fact {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--lease-space-3);
  }
  .card-fact dt {
    color: var(--lease-color-muted);
  }
  .card-fact dd {
    margin: 0;
    margin-inline-start: auto;
    min-inline-size: 0;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .card-use {
    display: grid;
    gap: var(--lease-space-2);
    margin-block-start: auto;
    padding-block-start: var(--lease-space-3);
  }
  .mileage {
    display: grid;
    gap: var(--lease-space-2);
  }
  .mileage h4 {
    margin: 0;
    font-size: var(--lease-font-size-m);
  }
  .detail .facts > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container (max-width: 639px) {
    .segmented {
      flex: 1 1 100%;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
