import { css } from 'lit';

/** For {@link statusPill} and {@link paintStatus}. Words stay in ink: only the shape is coloured. */
export const statusPillStyles = css`
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    min-inline-size: 0;
  }
  .status-mark {
    flex: none;
    box-sizing: border-box;
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
  /* In a cell the words end in an ellipsis where there is no room, as those of its neighbours do. */
  :is(.cell, .value).status {
    display: block;
  }
  :is(.cell, .value) > .status {
    display: inline;
  }
  :is(.cell, .value) > .status > .status-mark {
    display: inline-block;
    margin-inline-end: 0.45em;
  }
  @media (forced-colors: active) {
    .status > .status-mark {
      color: CanvasText;
    }
  }
`;
