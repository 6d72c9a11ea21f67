import { css } from 'lit';

export const tabsStyles = css`
  .scroller {
    border-block-end: 1px solid var(--lease-color-line);
  }
  .list {
    --_before: 0px;
    --_after: 0px;
    --_toward: right;
    display: flex;
    gap: var(--lease-space-1);
    margin-block-end: -1px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(
      to var(--_toward),
      transparent,
      #000 var(--_before),
      #000 calc(100% - var(--_after)),
      transparent
    );
  }
  .list:dir(rtl) {
    --_toward: left;
  }
  .list[data-before] {
    --_before: 36px;
  }
  .list[data-after] {
    --_after: 36px;
  }
  .tab {
    flex: none;
    min-block-size: var(--lease-control-size);
    padding: var(--lease-space-2) var(--lease-space-3);
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--lease-color-muted);
    font: inherit;
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--lease-color-ink);
    border-block-end-color: var(--lease-color-line);
  }
  .tab[aria-selected='true'] {
    color: var(--lease-color-ink);
    border-block-end-color: var(--lease-color-accent);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .count {
    font-size: var(--lease-font-size-xs);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [role='tabpanel'] {
    padding-block-start: var(--lease-space-4);
  }
  @media (forced-colors: active) {
    /* A transparent border is painted here. */
    .tab {
      border-block-end-color: Canvas;
    }
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
