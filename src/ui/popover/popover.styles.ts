import { css } from 'lit';

/** Look of a floating panel; invisible until it has its place, so that it never flashes elsewhere. */
export const popoverStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--lease-space-1);
    box-sizing: border-box;
    min-inline-size: 11rem;
    max-inline-size: min(22rem, calc(100vw - 16px));
    overflow: auto;
    border: 1px solid var(--lease-color-line);
    border-radius: min(var(--lease-radius), 12px);
    background: var(--lease-color-paper);
    color: var(--lease-color-ink);
    box-shadow: var(--lease-shadow);
    font: inherit;
    text-align: start;
  }
  [popover]:not([data-placed]) {
    visibility: hidden;
  }
`;
