import { css } from 'lit';

/** For {@link showMore}. */
export const showMoreStyles = css`
  .show-more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2) var(--lease-space-3);
  }
  .show-more-count {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .show-more {
      display: none;
    }
  }
`;
