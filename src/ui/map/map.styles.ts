import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    block-size: 24rem;
  }
  .map {
    position: relative;
    block-size: 100%;
    overflow: hidden;
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-surface);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  /* Maps have a left and a right whatever the language. */
  .tiles,
  .marks {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: 0;
    block-size: 0;
  }
  .tiles img {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: 256px;
    block-size: 256px;
    max-inline-size: none;
    pointer-events: none;
  }
  .tiles img[hidden] {
    display: none;
  }
  .mark {
    position: absolute;
    top: -30px;
    left: -15px;
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    padding: 0;
    border: 2px solid var(--lease-color-paper);
    border-radius: 50% 50% 50% 0;
    background: var(--lease-color-accent);
    color: var(--lease-color-on-accent);
    font: inherit;
    font-size: 12px;
    font-weight: 600;
    rotate: -45deg;
    cursor: pointer;
  }
  .mark[hidden] {
    display: none;
  }
  .mark[data-more] span::after {
    content: '+';
  }
  .mark span {
    rotate: 45deg;
  }
  .mark[aria-pressed='true'] {
    z-index: 1;
    background: var(--lease-color-ink);
    color: var(--lease-color-paper);
  }
  .scale {
    position: absolute;
    inset-block-start: var(--lease-space-2);
    inset-inline-end: var(--lease-space-2);
    z-index: 2;
    display: grid;
    gap: var(--lease-space-1);
  }
  .icon-mark {
    inline-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .source {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 2;
    padding: 2px 6px;
    background: var(--lease-color-paper);
    color: var(--lease-color-ink);
    font-size: 11px;
  }
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
  }
`;
