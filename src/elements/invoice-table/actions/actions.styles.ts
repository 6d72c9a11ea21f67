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
  /* In little room the button that pays says how many and how much. */
  @container (max-width: 30rem) {
    .selection {
      padding: var(--lease-space-2) var(--lease-space-3);
    }
    .selection:has(.primary) .selection-sum {
      display: none;
    }
    .selection-buttons,
    .selection-buttons .button {
      flex: 1 1 auto;
    }
    .selection-buttons {
      gap: var(--lease-space-1) var(--lease-space-2);
    }
  }
  .form-over {
    display: block;
  }
`;
