import { css } from 'lit';

export const accountStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-6);
    grid-template-columns: minmax(0, 1fr);
  }
  .part {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .part + .part {
    padding-block-start: var(--lease-space-5);
    border-block-start: 1px solid var(--lease-color-line);
  }
  .narrow {
    max-inline-size: 26rem;
  }
  .saved {
    color: var(--lease-color-settled);
    font-weight: 600;
  }
  .rows {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    max-inline-size: 52rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
    padding-block: var(--lease-space-3);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .row > :first-child {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
  .row-actions,
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-1) var(--lease-space-3);
  }
  .address {
    overflow-wrap: anywhere;
  }
  .inline {
    flex: 1 1 100%;
    display: grid;
    gap: var(--lease-space-3);
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--lease-space-4) var(--lease-space-5);
    margin: 0;
  }
  .facts dt {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .facts .button {
    margin-inline-start: calc(-1 * var(--lease-space-2));
  }
  .plain {
    display: grid;
    gap: var(--lease-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .wide {
    max-inline-size: 52rem;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .reminders {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .reminders :is(th, td) {
    padding: var(--lease-space-1) var(--lease-space-3) var(--lease-space-1) 0;
    border-block-end: 1px solid var(--lease-color-line);
    font-weight: 400;
    text-align: start;
  }
  .reminders thead th {
    font-size: var(--lease-font-size-xs);
    font-weight: 600;
  }
  .reminders thead th:not(:first-child) {
    white-space: nowrap;
  }
  .reminders .days {
    inline-size: 5rem;
  }
  .inline-head {
    display: none;
  }
  .quiet-hours {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2);
  }
  .quiet-hours .check {
    flex: 1 1 14rem;
    max-inline-size: 18rem;
  }
  .quiet-hours .time {
    inline-size: 8rem;
  }
  @container (inline-size < 34rem) {
    .quiet-hours {
      display: grid;
      grid-template-columns: auto minmax(0, 9rem);
      padding-block-end: var(--lease-space-2);
    }
    .quiet-hours .check {
      grid-column: 1 / -1;
    }
    .quiet-hours > span {
      padding-inline-start: 32px;
    }
    .quiet-hours .time {
      inline-size: 100%;
    }
  }
  /* A row becomes lines of its own: nothing is read by scrolling sideways. Each control says by its name what it is for. */
  @container (inline-size < 30rem) {
    .reminders,
    .reminders tbody {
      display: block;
    }
    .reminders thead {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .reminders tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--lease-space-4);
      padding-block: var(--lease-space-2);
      border-block-end: 1px solid var(--lease-color-line);
    }
    .reminders tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .reminders tbody th {
      flex: 1 1 100%;
      font-weight: 600;
    }
    .reminders td:not(:has(input)) {
      display: none;
    }
    .inline-head {
      display: inline;
      margin-inline-end: var(--lease-space-2);
    }
  }
`;
