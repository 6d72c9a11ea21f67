import { css } from 'lit';

/** For {@link paintProgress}, in the shadow root of the table. */
export const cellProgressStyles = css`
  .cell-progress {
    display: inline-block;
    position: relative;
    inline-size: 4rem;
    block-size: 6px;
    margin-inline-end: var(--lease-space-2, 8px);
    overflow: hidden;
    border-radius: 3px;
    background: var(--lease-color-line, #e3e6ea);
    vertical-align: 0.1em;
    forced-color-adjust: none;
  }
  .cell-progress::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_part, 0%);
    border-radius: 3px;
    background: var(--lease-color-accent, #0b5d66);
  }
  .cell-progress-text {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .cell-progress {
      background: Canvas;
      outline: 1px solid CanvasText;
    }
    .cell-progress::before {
      background: Highlight;
    }
  }
`;
