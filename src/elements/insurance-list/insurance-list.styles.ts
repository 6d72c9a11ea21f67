import { css } from 'lit';

export const insuranceListStyles = css`
  .uncovered {
    display: grid;
    gap: var(--lease-space-2);
    justify-items: start;
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-inline-start: 4px solid var(--lease-color-overdue);
    border-radius: var(--lease-radius);
    background: var(--lease-color-paper);
  }
  .uncovered h2,
  .uncovered p {
    margin: 0;
    font-size: inherit;
  }
  .uncovered ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-1) var(--lease-space-5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .uncovered li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .see {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
  }
  .detail .facts > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .covered {
    margin: 0;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
`;
