import { css } from 'lit';

export const filterBarStyles = css`
  .row,
  .actions,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2);
  }
  .fields,
  .field {
    display: contents;
  }
  .actions {
    margin-inline-start: auto;
  }
  .search {
    position: relative;
    flex: 1 1 16rem;
    min-inline-size: 9rem;
    max-inline-size: 22rem;
  }
  .search input[type='search'] {
    padding-inline-start: 34px;
  }
  .lens {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 10px;
    inline-size: 16px;
    block-size: 16px;
    translate: 0 -50%;
    fill: none;
    stroke: var(--lease-color-muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    pointer-events: none;
  }
  .more {
    display: none;
  }
  .filter {
    max-inline-size: 15rem;
    border-color: var(--lease-color-control);
  }
  .filter > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .filter[data-active] {
    border-color: var(--lease-color-accent);
  }
  .caret {
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .count {
    min-inline-size: 1.5em;
    border-radius: 1em;
    background: var(--lease-color-accent);
    color: var(--lease-color-on-accent);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }
  .field > .option {
    font-size: inherit;
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--lease-space-2);
    min-block-size: 32px;
    cursor: pointer;
  }
  .chips {
    margin-block-start: var(--lease-space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--lease-space-2);
    min-block-size: 26px;
    max-inline-size: 100%;
    padding: 1px var(--lease-space-2) 1px var(--lease-space-3);
    border: 1px solid var(--lease-color-line);
    border-radius: 14px;
    background: var(--lease-color-hover);
    color: inherit;
    font: inherit;
    font-size: var(--lease-font-size-xs);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--lease-color-muted);
  }
  .chip:focus-visible {
    outline: 2px solid var(--lease-color-accent);
    outline-offset: 2px;
  }
  .cross {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    background:
      linear-gradient(45deg, transparent 44%, currentColor 44% 56%, transparent 56%),
      linear-gradient(-45deg, transparent 44%, currentColor 44% 56%, transparent 56%);
  }
  @container (inline-size >= 40rem) {
    /* A tick box shows its state in the row already. */
    .in-row {
      display: none;
    }
  }
  @container (inline-size < 40rem) {
    .search {
      flex: 1 0 100%;
      max-inline-size: none;
    }
    .more {
      display: inline-flex;
    }
    .fields {
      order: 1;
      flex: 1 0 100%;
      display: none;
    }
    .fields[data-open] {
      display: grid;
      gap: var(--lease-space-2);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    }
    .filter {
      inline-size: 100%;
      max-inline-size: none;
    }
    .filter .caret {
      margin-inline-start: auto;
    }
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }
    .chip {
      min-block-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .filter[data-active] {
      border-color: Highlight;
    }
    .count,
    .cross {
      forced-color-adjust: none;
      color: CanvasText;
      background-color: Canvas;
    }
    .chip {
      border-color: ButtonText;
    }
  }
`;
