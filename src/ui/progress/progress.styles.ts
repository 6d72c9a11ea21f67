import { css } from 'lit';

/** For {@link progressBar} and {@link refreshLine}; the latter's parent must be positioned. */
export const progressStyles = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--lease-space-3);
  }
  .progress-bar {
    appearance: none;
    flex: 1 1 6rem;
    min-inline-size: 4rem;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--lease-color-line);
    color: var(--lease-color-accent);
  }
  .progress-bar::-webkit-progress-bar {
    background: transparent;
  }
  .progress-bar::-webkit-progress-value {
    background: currentColor;
    border-radius: 3px;
  }
  .progress-bar::-moz-progress-bar {
    background: currentColor;
    border-radius: 3px;
  }
  .progress-text {
    font-size: var(--lease-font-size-xs);
    color: var(--lease-color-muted);
    font-variant-numeric: tabular-nums;
  }
  .refresh-line {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 2px;
    overflow: hidden;
    pointer-events: none;
  }
  .refresh-line::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: 30%;
    background: var(--lease-color-accent);
    animation: refresh-run 1.1s 150ms ease-in-out infinite both;
  }
  @keyframes refresh-run {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(340%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .refresh-line::before {
      inline-size: 100%;
      opacity: 0.5;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .progress-bar {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
      color: Highlight;
    }
    .refresh-line::before {
      background: Highlight;
    }
  }
`;
