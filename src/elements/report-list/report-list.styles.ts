import { css } from 'lit';

export const reportListStyles = css`
  .schedules {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--lease-space-3);
    margin-block-start: var(--lease-space-4);
  }
  .schedules-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
  }
  .small {
    font-size: var(--lease-font-size-xs);
  }
  .plans {
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--lease-color-line);
    list-style: none;
  }
  .plan {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--lease-space-1) var(--lease-space-4);
    padding-block: var(--lease-space-3);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .plan-facts {
    display: flex;
    flex: 1 1 20rem;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--lease-space-3);
    min-inline-size: 0;
  }
  .plan-when {
    flex-basis: 100%;
  }
  .plan-to {
    overflow-wrap: anywhere;
  }
  .plan-actions {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(var(--lease-space-2) * -1);
  }
`;
