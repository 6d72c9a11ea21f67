/**
 * Text roles: headings by their level, `figure` a big number, `label` the small line above it, `muted`, `number` for
 * anything that stands in a column of figures.
 */
import { css } from 'lit';

export const text = css`
  h1,
  h2,
  h3,
  h4 {
    color: inherit;
    font-family: var(--lease-heading-font-family, inherit);
    font-weight: 600;
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }

  h1 {
    font-size: var(--lease-font-size-xl);
  }

  h2 {
    font-size: var(--lease-font-size-l);
  }

  h3 {
    font-size: var(--lease-font-size-m);
  }

  h4 {
    font-size: var(--lease-font-size-s);
  }

  p {
    margin: 0;
  }

  .figure {
    font-size: var(--lease-font-size-xl);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  .label {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }

  .muted {
    color: var(--lease-color-muted);
  }

  .strong {
    font-weight: 600;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    /* Amounts never break: "1 245,00 €" over two lines is misread. */
    white-space: nowrap;
  }
`;
