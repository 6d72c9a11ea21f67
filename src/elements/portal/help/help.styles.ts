import { css } from 'lit';

export const helpStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-6);
    align-items: start;
  }
  .aside {
    display: grid;
    gap: var(--lease-space-5);
  }
  h2 {
    margin-block-end: var(--lease-space-2);
  }
  details {
    border-block-end: 1px solid var(--lease-color-line);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--lease-space-4);
    min-block-size: 44px;
    padding-block: var(--lease-space-2);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: var(--lease-space-1);
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.15em) rotate(45deg);
    transition: transform var(--lease-duration);
  }
  details[open] > summary::after {
    transform: translateY(0.15em) rotate(225deg);
  }
  details p {
    max-inline-size: 60ch;
    padding-block-end: var(--lease-space-4);
  }
  ul {
    display: grid;
    gap: var(--lease-space-2);
    max-inline-size: 60ch;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--lease-space-1) var(--lease-space-4);
    margin: 0;
  }
  dt {
    color: var(--lease-color-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd a[href] {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
  }
  dt {
    line-height: 24px;
  }
  @container (inline-size >= 56rem) {
    .base {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
