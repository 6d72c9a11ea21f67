import { css } from 'lit';

/** For {@link invoiceChoice} and the sum under it. */
export const invoiceChoiceStyles = css`
  .choice > legend {
    margin-block-end: var(--lease-space-2);
  }
  .choice-rows {
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--lease-color-line);
    list-style: none;
  }
  .choice-row {
    padding-block: var(--lease-space-2);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .choice-row .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: start;
  }
  .choice-row .check:has(:disabled) {
    cursor: default;
  }
  .choice-contract {
    display: inline-block;
  }
  .choice-name {
    display: grid;
    gap: 2px;
    overflow-wrap: anywhere;
  }
  .choice-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--lease-space-3);
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .choice-open {
    padding-block-start: 2px;
    font-weight: 600;
  }
  .choice-why,
  .choice-more {
    margin: var(--lease-space-1) 0 0;
    padding-inline-start: 32px;
  }
  .choice-more .field {
    max-inline-size: 14rem;
  }
  .choice-why .button {
    margin-inline-start: calc(-1 * var(--lease-space-2));
  }
  .choice-sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--lease-space-1) var(--lease-space-4);
  }
  .choice-sums {
    display: grid;
    justify-items: end;
    margin-inline-start: auto;
  }
`;
