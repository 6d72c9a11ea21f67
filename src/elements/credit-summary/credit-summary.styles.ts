import { css } from 'lit';

export const creditSummaryStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .figures {
    display: grid;
    gap: var(--lease-space-3) var(--lease-space-5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    margin: 0;
  }
  .one dd {
    margin: 0;
    display: grid;
    font-size: var(--lease-font-size-l);
    font-weight: 600;
  }
  .available dd {
    font-size: var(--lease-font-size-xl);
  }
  .beside {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-s);
    font-weight: 400;
  }
  .small {
    font-size: var(--lease-font-size-xs);
  }
  .second {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--lease-space-2) var(--lease-space-4);
  }
  .second .field {
    flex: 0 1 14rem;
  }
  .second p {
    flex: 1 1 12rem;
  }
`;
