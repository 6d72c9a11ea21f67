import { css } from 'lit';

export const contractDetailStyles = css`
  .base {
    gap: var(--lease-space-5);
  }
  .section {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .back {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    gap: var(--lease-space-2);
    min-block-size: 24px;
    margin-block-end: calc(-1 * var(--lease-space-3));
    text-decoration-color: transparent;
  }
  .back:hover {
    text-decoration-color: currentColor;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0 1.5px 1.5px;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: 225deg;
  }

  .head {
    display: grid;
    gap: var(--lease-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .head-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--lease-space-1) var(--lease-space-3);
    min-inline-size: 0;
  }
  .head-line > * {
    min-inline-size: 0;
  }
  h2,
  h3,
  .head-title,
  .clip {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow-wrap: anywhere;
  }
  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
    margin-inline-start: auto;
  }
  .head-title {
    font-size: var(--lease-font-size-m);
  }
  .head-period {
    color: var(--lease-color-muted);
    font-variant-numeric: tabular-nums;
  }
  .head-figures,
  .head-figures dl {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--lease-space-4) var(--lease-space-6);
    margin: 0;
  }
  .head-figures {
    margin-block-start: var(--lease-space-3);
  }
  .head-figures dl {
    align-items: flex-start;
    flex: 3 1 auto;
  }
  .head-progress {
    flex: 2 1 15rem;
    max-inline-size: 28rem;
  }
  .head-progress .progress {
    row-gap: 6px;
  }
  .head-progress .progress-bar {
    flex-basis: 100%;
  }
  .head-figure {
    min-inline-size: 0;
  }
  .head-figure dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--lease-space-2);
    margin: 0;
  }
  .head-amount {
    font-size: var(--lease-font-size-m);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .groups {
    columns: 22rem auto;
    column-gap: var(--lease-space-6);
  }
  .group {
    break-inside: avoid;
    padding-block-end: var(--lease-space-5);
  }
  .group h3 {
    padding-block-end: var(--lease-space-2);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .statement,
  .services {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .statement > div,
  .services > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--lease-space-4);
    padding-block: 6px;
    border-block-end: 1px solid var(--lease-color-line);
  }
  .statement dt {
    color: var(--lease-color-muted);
  }
  .statement dd {
    margin: 0;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .as-link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-accent);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* A link is a target of its own size, yet its line as high as the others. */
  .statement dd > :is(a, button) {
    display: inline-block;
    min-block-size: 24px;
    margin-block: -3px;
    align-content: center;
  }

  .facts {
    display: grid;
    gap: var(--lease-space-3) var(--lease-space-5);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    margin: 0;
  }
  .facts > div {
    min-inline-size: 0;
  }
  .facts dd {
    margin: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .assets {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .asset {
    display: grid;
    gap: var(--lease-space-5) var(--lease-space-6);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    padding-block: var(--lease-space-5);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .asset:first-child {
    padding-block-start: var(--lease-space-2);
  }
  .asset:last-child {
    border: 0;
  }
  .asset-identity,
  .mileage {
    display: grid;
    gap: var(--lease-space-2);
    min-inline-size: 0;
  }
  .asset .facts {
    margin-block-start: var(--lease-space-2);
  }
  .uncovered {
    display: grid;
    gap: var(--lease-space-1);
    padding: var(--lease-space-3) var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-inline-start: 3px solid var(--lease-color-overdue);
    border-radius: min(var(--lease-radius), 8px);
  }
  .uncovered ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-1) var(--lease-space-5);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Narrow: every fact is a line of a statement. */
  @container (max-width: 519px) {
    slot[name='actions'] {
      flex: 1 0 100%;
      margin-block: var(--lease-space-1);
    }

    .head-figures dl {
      display: grid;
      gap: var(--lease-space-2);
      flex-basis: 100%;
    }
    .head-figure,
    .facts > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--lease-space-4);
    }
    .head-figure dd,
    .facts dd {
      flex-direction: row-reverse;
      margin-inline-start: auto;
      text-align: end;
    }
    .facts {
      gap: 0;
    }
    .facts > div {
      padding-block: 6px;
      border-block-end: 1px solid var(--lease-color-line);
    }
  }
  @container (min-width: 860px) {
    .asset:has(.mileage) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
