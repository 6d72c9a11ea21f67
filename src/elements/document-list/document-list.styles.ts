import { css } from 'lit';

export const documentListStyles = css`
  .years {
    position: relative;
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
  }
  .years h2 {
    margin: 0;
    padding-block-end: var(--lease-space-2);
    border-block-end: 1px solid var(--lease-color-line);
    font-size: var(--lease-font-size-m);
    font-variant-numeric: tabular-nums;
  }
  .years ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .document {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--lease-space-3);
    padding-block: var(--lease-space-2);
    border-block-end: 1px solid var(--lease-color-line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.5rem;
  }
  .document-text {
    display: grid;
    min-inline-size: 0;
  }
  .document-link {
    justify-self: start;
    min-inline-size: 0;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .document-facts {
    font-size: var(--lease-font-size-xs);
    overflow-wrap: anywhere;
  }
  .ready {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2) var(--lease-space-3);
    margin: 0;
  }
  @media print {
    .document {
      content-visibility: visible;
    }
  }
`;
