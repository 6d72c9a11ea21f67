import { css } from 'lit';

/** For {@link skeleton}. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: var(--lease-space-3);
    animation:
      skeleton-in 0s 150ms both,
      skeleton-breathe 1.6s 150ms ease-in-out infinite;
  }
  .skeleton-of-figures,
  .skeleton-of-cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--lease-space-4);
  }
  .skeleton-of-table {
    gap: 0;
  }
  .skeleton-card {
    display: grid;
    gap: var(--lease-space-3);
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .skeleton-row {
    display: grid;
    grid-template-columns: 1fr 2fr 1fr 1fr;
    gap: var(--lease-space-4);
    align-items: center;
    block-size: var(--lease-row-size);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .skeleton-of-chart {
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    align-items: end;
    justify-items: center;
    border-block-end: 1px solid var(--lease-color-line);
    block-size: 14rem;
  }
  .skeleton-bar,
  .skeleton-column {
    display: block;
    block-size: 0.75em;
    border-radius: 3px;
    background: var(--lease-color-line);
  }
  .skeleton-title {
    block-size: 1.4em;
    inline-size: min(18rem, 70%);
  }
  .skeleton-figure {
    block-size: 1.9em;
    inline-size: 60%;
  }
  .skeleton-half {
    inline-size: 50%;
  }
  .skeleton-short {
    inline-size: 35%;
  }
  .skeleton-column {
    inline-size: 100%;
    max-inline-size: 28px;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    block-size: 55%;
  }
  .skeleton-column:nth-child(3n) {
    block-size: 35%;
  }
  .skeleton-column:nth-child(4n) {
    block-size: 70%;
  }
  @keyframes skeleton-in {
    from {
      visibility: hidden;
    }
  }
  @keyframes skeleton-breathe {
    50% {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: skeleton-in 0s 150ms both;
    }
  }
  @media (forced-colors: active) {
    .skeleton-bar,
    .skeleton-column {
      forced-color-adjust: none;
      background: color-mix(in srgb, CanvasText 25%, Canvas);
    }
  }
`;
