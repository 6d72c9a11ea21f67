/**
 * Native form controls. One field: `.field` holding a label, an optional `.hint`, the control, and an `.error` with an
 * icon before its words.
 */
import { css } from 'lit';

export const forms = css`
  .field {
    display: grid;
    gap: var(--lease-space-1);
    min-inline-size: 0;
  }

  .field > label,
  .field > legend,
  fieldset > legend {
    font-size: var(--lease-font-size-xs);
    font-weight: 600;
    padding: 0;
  }

  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .hint {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }

  .error {
    align-items: start;
    color: var(--lease-color-overdue);
    display: flex;
    font-size: var(--lease-font-size-xs);
    gap: var(--lease-space-1);
  }

  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']),
  select,
  textarea {
    background: var(--lease-color-paper);
    border: 1px solid var(--lease-color-control);
    border-radius: min(var(--lease-radius), 12px);
    color: var(--lease-color-ink);
    font: inherit;
    inline-size: 100%;
    line-height: 1.2;
    margin: 0;
    max-inline-size: 100%;
    min-block-size: var(--lease-control-size);
    min-inline-size: 0;
    padding: var(--lease-space-1) var(--lease-space-2);
  }

  textarea {
    line-height: var(--lease-line-height);
    min-block-size: calc(var(--lease-control-size) * 2.5);
    resize: vertical;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--lease-color-muted);
    opacity: 1;
  }

  input:placeholder-shown {
    text-overflow: ellipsis;
  }

  input[inputmode='decimal'],
  input[type='number'] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--lease-color-accent);
    block-size: 18px;
    flex: none;
    inline-size: 18px;
    margin: 3px;
  }

  /* The words belong to the target: the row is what one hits with a thumb. */
  .check {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: var(--lease-space-2);
    min-block-size: 24px;
  }

  [aria-invalid='true']:is(input, select, textarea) {
    border-color: var(--lease-color-overdue);
    box-shadow: inset 0 0 0 1px var(--lease-color-overdue);
  }

  @media (pointer: coarse) {
    .check {
      min-block-size: 44px;
    }

    /* Below 16px a phone zooms into the field it edits. */
    input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']),
    select,
    textarea {
      font-size: max(16px, var(--lease-font-size-s));
    }
  }

  @media (forced-colors: active) {
    input,
    select,
    textarea {
      border-color: FieldText;
    }

    [aria-invalid='true']:is(input, select, textarea) {
      outline: 2px dashed FieldText;
      outline-offset: -4px;
    }
  }
`;
