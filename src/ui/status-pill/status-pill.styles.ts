import { css } from 'lit';

/** For {@link statusPill} and {@link paintStatus}. Words stay in ink: only the shape is coloured. */
export const statusPillStyles = css`
  /* Words beside a mark, not boxes in a row: where there is no room they end in an ellipsis, as those of the cells beside them. */
  .status {
    min-inline-size: 0;
    /* The mark is where a line begins, whatever the direction of the words. */
    unicode-bidi: isolate;
  }
  .status-mark {
    display: inline-block;
    box-sizing: border-box;
    margin-inline-end: 0.45em;
    /* Whole pixels: a ring of 9.1 px is drawn as an egg. */
    inline-size: round(0.7em, 2px);
    block-size: round(0.7em, 2px);
    border: 1.5px solid currentColor;
    border-radius: 50%;
    color: var(--lease-color-muted);
    forced-color-adjust: none;
  }
  .status-is-settled > .status-mark {
    color: var(--lease-color-settled);
  }
  .status-is-attention > .status-mark {
    color: var(--lease-color-attention);
  }
  .status-is-overdue > .status-mark {
    color: var(--lease-color-overdue);
  }
  .status-is-overdue {
    font-weight: 600;
  }
  .status-disc {
    background: currentColor;
  }
  .status-half {
    background: linear-gradient(to right, currentColor 50%, transparent 50%);
  }
  .status-triangle {
    border: 0;
    border-radius: 0;
    inline-size: 0.8em;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  @media (forced-colors: active) {
    .status > .status-mark {
      color: CanvasText;
    }
  }
`;
