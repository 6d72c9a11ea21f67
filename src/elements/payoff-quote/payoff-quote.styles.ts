import { css } from 'lit';

export const payoffQuoteStyles = css`
  .base,
  .body {
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
  }
  .form {
    max-inline-size: 46rem;
  }
  .quote {
    display: grid;
    gap: var(--lease-space-3);
    max-inline-size: 46rem;
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .quote header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
  }
  h2 {
    font-size: var(--lease-font-size-m);
    outline: none;
  }
  h3 {
    font-size: var(--lease-font-size-s);
  }
  .components {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .components th {
    font-weight: 400;
    text-align: start;
  }
  .components thead th,
  .components tfoot :is(th, td) {
    font-weight: 600;
  }
  .components thead th {
    font-size: var(--lease-font-size-xs);
  }
  .components :is(th, td) {
    padding: var(--lease-space-2) 0;
    border-block-end: 1px solid var(--lease-color-line);
  }
  .components tfoot :is(th, td) {
    border-block-end: 0;
    border-block-start: 2px solid var(--lease-color-line);
  }
  .components .number {
    padding-inline-start: var(--lease-space-3);
    text-align: end;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-3) var(--lease-space-6);
    margin: 0;
  }
  .facts dd {
    margin: 0;
  }
  .ways ol {
    display: grid;
    gap: var(--lease-space-4) var(--lease-space-5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    margin: var(--lease-space-3) 0 0;
    padding: 0;
    list-style: none;
  }
  .ways li {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--lease-space-2);
    padding-block-start: var(--lease-space-3);
    border-block-start: 2px solid var(--lease-color-line);
  }
  .earlier {
    margin: var(--lease-space-2) 0 0;
    padding: 0;
    list-style: none;
  }
  .earlier li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--lease-space-1) var(--lease-space-4);
    padding-block: var(--lease-space-1);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .earlier li > :last-child {
    margin-inline-start: auto;
  }
  fieldset {
    display: grid;
    gap: var(--lease-space-2);
  }
`;
