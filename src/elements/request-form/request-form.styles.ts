import { css } from 'lit';

export const requestFormStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  .head {
    display: grid;
    gap: var(--lease-space-1);
    justify-items: start;
  }
  .head h2,
  .catalog-title {
    margin: 0;
    font-size: var(--lease-font-size-l);
    overflow-wrap: anywhere;
  }
  .head p {
    margin: 0;
    color: var(--lease-color-muted);
  }
  .head .back {
    margin-inline-start: calc(-1 * var(--lease-space-2));
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
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-1) var(--lease-space-3);
    margin: 0;
    padding: var(--lease-space-2) var(--lease-space-3);
    border: 1px solid var(--lease-color-line);
    border-inline-start: 4px solid var(--lease-color-muted);
    border-radius: var(--lease-radius);
  }
  .notice.blocked {
    border-inline-start-color: var(--lease-color-attention);
  }

  .catalog {
    display: grid;
    gap: var(--lease-space-4);
  }
  .groups {
    columns: 20rem auto;
    column-gap: var(--lease-space-5);
  }
  .group {
    break-inside: avoid;
    padding-block-end: var(--lease-space-4);
  }
  .group h3 {
    margin: 0;
    padding-block-end: var(--lease-space-2);
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-weight: 600;
  }
  .group ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    overflow: hidden;
  }
  .group li + li {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .type {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--lease-space-3);
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--lease-space-2) var(--lease-space-3);
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .type:hover {
    background: var(--lease-color-hover);
  }
  .type:focus-visible {
    outline-offset: -2px;
  }
  .type-label {
    color: var(--lease-color-accent);
    font-weight: 600;
  }
  .type-help {
    grid-column: 1 / -1;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .type[aria-disabled='true'] {
    background: transparent;
    cursor: not-allowed;
  }
  .type[aria-disabled='true'] .type-label {
    color: var(--lease-color-muted);
  }

  .sent {
    display: grid;
    gap: var(--lease-space-4);
    max-inline-size: 42rem;
    outline: none;
  }
  .locked {
    display: contents;
  }
  .rows,
  .address {
    display: grid;
    gap: var(--lease-space-3);
    justify-items: stretch;
  }
  .address > legend {
    padding-block-end: var(--lease-space-3);
    font-size: var(--lease-font-size-m);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: var(--lease-space-2);
  }
  .row > .field:only-child {
    grid-column: 1 / -1;
  }
  .add {
    justify-self: start;
  }
  .money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--lease-space-2);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--lease-space-1);
    padding-inline-start: var(--lease-space-3);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .cross {
    inline-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  input[type='date'] {
    max-inline-size: 14rem;
  }
  @media (forced-colors: active) {
    .type[aria-disabled='true'] .type-label,
    .type[aria-disabled='true'] .type-help {
      color: GrayText;
    }
  }
`;
