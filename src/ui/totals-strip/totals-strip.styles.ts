import { css } from 'lit';

/** For {@link totalsStrip}. */
export const totalsStripStyles = css`
  .totals {
    display: grid;
    gap: var(--lease-space-3);
  }
  /* Figures of several currencies stand below one another, however long they are. */
  .totals-row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
    gap: var(--lease-space-3);
    margin: 0;
  }
  .totals-row + .totals-row {
    padding-block-start: var(--lease-space-3);
    border-block-start: 1px solid var(--lease-color-line);
  }
  .totals-figure dt {
    display: flex;
    align-items: center;
    gap: var(--lease-space-1);
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .totals-figure dd {
    margin: 0;
    font-size: var(--lease-font-size-m);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }
  .totals-currency {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-weight: 400;
  }
  .totals-mark {
    inline-size: 0.75em;
    block-size: 0.7em;
    background: var(--lease-color-overdue);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .totals-mark {
      background: CanvasText;
    }
  }
`;
