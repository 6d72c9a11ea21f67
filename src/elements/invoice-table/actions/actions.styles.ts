import { css } from 'lit';

/** For the bar of what is selected. */
export const actionsStyles = css`
  .selection {
    position: sticky;
    inset-block-end: var(--lease-space-2);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
    padding: var(--lease-space-3) var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: min(var(--lease-radius), 12px);
    background: var(--lease-color-paper);
    box-shadow: var(--lease-shadow);
  }
  .selection p {
    margin: 0;
  }
  .selection-sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--lease-space-3);
    font-variant-numeric: tabular-nums;
  }
  .selection-left {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .selection-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
  }
  .selection-more {
    display: none;
  }
  /* In little room the button that pays says how many and how much, and the rest is behind a menu. */
  @container (max-width: 30rem) {
    .selection {
      flex-wrap: nowrap;
      padding: var(--lease-space-2) var(--lease-space-3);
    }
    .selection:has(.selection-left) {
      flex-wrap: wrap;
    }
    .selection:has(.primary) .selection-sum,
    .selection-buttons > .roomy {
      display: none;
    }
    .selection:has(.primary) .selection-buttons,
    .selection-buttons > .button {
      flex: 1 1 auto;
    }
    .selection-more {
      display: inline-block;
      margin-inline: auto calc(-1 * var(--lease-space-1));
    }
  }
  .form-over {
    display: block;
  }
`;
