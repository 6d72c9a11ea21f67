import { css } from 'lit';

/** For the figures; a number and its currency never part at a line's end. */
export const figureStyles = css`
  .tabular {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .no-value {
    color: var(--lease-color-muted);
  }
`;
