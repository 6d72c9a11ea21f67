import { css } from 'lit';

/** For {@link field}, {@link errorSummary}, {@link outcome} and what stands around them; beside the shared `forms`. */
export const formStyles = css`
  .form {
    display: grid;
    gap: var(--lease-space-5);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 42rem;
  }
  /* Beside each other, controls stand on one line, whatever is said above or below one of them. */
  .form-row {
    display: grid;
    gap: 0 var(--lease-space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    margin-block-end: calc(-1 * var(--lease-space-4));
  }
  .form-row > .field {
    grid-row: span 4;
    grid-template-rows: subgrid;
    gap: 0;
    padding-block-end: var(--lease-space-4);
  }
  .form-row > .field > * {
    grid-row: 3;
  }
  .form-row > .field > label {
    grid-row: 1;
  }
  .form-row > .field > .hint {
    grid-row: 2;
  }
  .form-row > .field > .error {
    grid-row: 4;
  }
  .form-row > .field > :not(label) {
    margin-block-start: var(--lease-space-1);
  }
  /* What a choice means may take a second line. */
  .check:has(.hint) {
    align-items: start;
    padding-block-end: var(--lease-space-1);
  }
  .check:has(.hint) > span {
    padding-block-start: 2px;
  }
  .form-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-3);
  }
  .form-note {
    margin: 0;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .required {
    color: var(--lease-color-muted);
    font-weight: 400;
  }
  .field .error {
    margin: 0;
  }
  .error-mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
    fill: currentColor;
  }
  .summary,
  .outcome {
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-inline-start: 4px solid var(--lease-color-muted);
    border-radius: var(--lease-radius);
    background: var(--lease-color-paper);
  }
  .summary,
  .outcome-failed,
  .outcome-unknown {
    border-inline-start-color: var(--lease-color-overdue);
  }
  .outcome-unknown {
    border-inline-start-color: var(--lease-color-attention);
  }
  .outcome-done {
    border-inline-start-color: var(--lease-color-settled);
  }
  .summary h2,
  .outcome h2 {
    margin: 0 0 var(--lease-space-2);
    font-size: var(--lease-font-size-m);
  }
  .summary ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .summary a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }
  .outcome p {
    margin: 0 0 var(--lease-space-2);
  }
  .outcome p:last-child {
    margin: 0;
  }
`;
