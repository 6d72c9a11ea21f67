import { css } from 'lit';

export const autopayStyles = css`
  .base,
  .body {
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
  }
  .mandates {
    display: grid;
    gap: var(--lease-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .mandate {
    display: grid;
    gap: var(--lease-space-3);
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .mandate-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
  }
  .iban {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: var(--lease-space-3) var(--lease-space-5);
    margin: 0;
  }
  /* What it collects may be many contracts: they have the whole width. */
  .facts > :last-child {
    grid-column: 1 / -1;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .form-actions:empty {
    display: none;
  }
  .ended {
    margin-block-start: var(--lease-space-4);
  }
  .ended summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  .ended .mandates {
    margin-block-start: var(--lease-space-3);
  }
  h2 {
    font-size: var(--lease-font-size-m);
    outline: none;
  }
  fieldset {
    display: grid;
    gap: var(--lease-space-2);
  }
  fieldset > legend {
    margin-block-end: var(--lease-space-2);
  }
  fieldset .check {
    align-items: start;
  }
  .block {
    display: block;
  }
  .contracts {
    position: relative;
    display: grid;
    gap: var(--lease-space-1);
    max-block-size: 16rem;
    padding: var(--lease-space-2) var(--lease-space-3);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    overflow-y: auto;
  }
  .consent {
    display: grid;
    gap: var(--lease-space-2);
    padding: var(--lease-space-3);
    border-radius: var(--lease-radius);
    background: var(--lease-color-surface);
  }
  @media (forced-colors: active) {
    .consent {
      border: 1px solid CanvasText;
    }
  }
`;
