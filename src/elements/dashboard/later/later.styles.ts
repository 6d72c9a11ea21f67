import { css } from 'lit';

/** For what stands around and below the figures. */
export const laterStyles = css`
  /* Beside the words, where there is room already: nothing moves when it comes. */
  .urgent {
    position: relative;
  }
  .urgent .line:has(.pay) {
    position: absolute;
    inset-block-end: var(--lease-space-3);
    inset-inline-end: var(--lease-space-3);
  }
  .urgent:has(.pay) .line:not(:has(.pay)) {
    padding-inline-end: 3.5rem;
  }
  @container (min-width: 560px) {
    .head > .quick-actions {
      margin-inline-start: auto;
    }
  }
  .requests {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .requests li + li {
    border-block-start: 1px solid var(--lease-color-line);
  }
  .request {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px var(--lease-space-3);
    padding-block: var(--lease-space-2);
  }
  .request-name {
    overflow-wrap: anywhere;
  }
  .request-facts {
    grid-column: 1 / -1;
    font-size: var(--lease-font-size-xs);
  }
`;
