import { css } from 'lit';

export const customerSwitcherStyles = css`
  :host {
    display: block;
    max-inline-size: 100%;
    container-type: inline-size;
  }
  .base {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-1) var(--lease-space-2);
  }
  .combo {
    position: relative;
    flex: 0 1 18rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--lease-control-size);
    align-items: center;
    row-gap: var(--lease-space-1);
    min-inline-size: min(100%, 12rem);
  }
  .combo .label {
    grid-column: 1 / -1;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .combo input {
    grid-column: 1 / -1;
    grid-row: 2;
    padding-inline-end: var(--lease-control-size);
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .combo input[aria-busy] {
    color: var(--lease-color-muted);
  }
  .toggle {
    grid-column: 2;
    grid-row: 2;
    display: grid;
    place-items: center;
    block-size: 100%;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-muted);
    cursor: pointer;
  }
  .toggle::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .back {
    align-self: end;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .popup {
    inline-size: max(var(--_field, 18rem), min(22rem, calc(100vw - 16px)));
  }
  /* The list scrolls, not what is around it: it is moved through from the field, and how many there are stays in view. */
  .popup:popover-open {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .options {
    position: relative;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
  }
  .option {
    display: grid;
    gap: 1px;
    min-block-size: 24px;
    padding: var(--lease-space-2) var(--lease-space-3);
    border-radius: max(0px, min(var(--lease-radius), 12px) - 4px);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .option:hover {
    background: var(--lease-color-hover);
  }
  .option[data-active] {
    background: var(--lease-color-hover);
    outline: 2px solid var(--lease-color-accent);
    outline-offset: -2px;
  }
  .option-name {
    font-size: var(--lease-font-size-s);
  }
  .option[aria-selected='true'] .option-name {
    font-weight: 600;
  }
  .option-facts,
  .note {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .note {
    margin: 0;
    padding: var(--lease-space-2) var(--lease-space-3);
  }
  .options:not(:empty) + .note {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .refused {
    flex-basis: 100%;
    margin: 0;
    color: var(--lease-color-overdue);
    font-size: var(--lease-font-size-s);
  }
  @media (forced-colors: active) {
    .option[data-active] {
      outline-color: Highlight;
    }
  }
`;
