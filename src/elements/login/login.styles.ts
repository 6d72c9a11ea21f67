import { css } from 'lit';

export const loginStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
  }
  .columns {
    display: grid;
    gap: var(--lease-space-5) var(--lease-space-7);
    grid-template-columns: minmax(0, 26rem);
    align-items: start;
  }
  .step,
  .inside {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .step-title {
    outline: none;
  }
  .channels {
    display: grid;
    gap: var(--lease-space-2);
  }
  .channels legend {
    margin-block-end: var(--lease-space-2);
  }
  .code {
    font-size: var(--lease-font-size-l);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.15em;
    max-inline-size: 12rem;
  }
  .external {
    display: grid;
    gap: var(--lease-space-2);
    padding-block-start: var(--lease-space-4);
    border-block-start: 1px solid var(--lease-color-line);
  }
  .advice {
    padding: var(--lease-space-4);
    border-radius: var(--lease-radius);
    background: var(--lease-color-surface);
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .advice h3 {
    color: var(--lease-color-ink);
    font-size: var(--lease-font-size-s);
  }
  .advice ul {
    display: grid;
    gap: var(--lease-space-2);
    margin: var(--lease-space-2) 0 0;
    padding-inline-start: 1.2em;
  }
  @container (inline-size >= 46rem) {
    .columns {
      grid-template-columns: minmax(0, 26rem) minmax(0, 20rem);
    }
  }
  @media (forced-colors: active) {
    .advice {
      border: 1px solid CanvasText;
    }
  }
`;
