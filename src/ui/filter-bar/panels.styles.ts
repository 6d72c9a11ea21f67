import { css } from 'lit';

/** Of what floats. */
export const panelStyles = css`
  .panel {
    padding: var(--lease-space-2) var(--lease-space-3);
  }
  .option[hidden] {
    display: none;
  }
  .finder {
    position: sticky;
    z-index: 1;
    inset-block-start: calc(-1 * var(--lease-space-2));
    margin-block-start: calc(-1 * var(--lease-space-2));
    padding-block: var(--lease-space-2) var(--lease-space-1);
    background: var(--lease-color-paper);
  }
  .found:empty {
    display: none;
  }
  .ends {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--lease-space-2);
  }
  .ends:not(:first-child) {
    margin-block-start: var(--lease-space-2);
    padding-block-start: var(--lease-space-2);
    border-block-start: 1px solid var(--lease-color-line);
  }
  .ends label {
    display: grid;
    gap: var(--lease-space-1);
    min-inline-size: 0;
    font-size: var(--lease-font-size-xs);
    color: var(--lease-color-muted);
  }
  .coming {
    margin: var(--lease-space-2) 0;
    color: var(--lease-color-muted);
  }
  .mistake {
    margin: var(--lease-space-1) 0 0;
    font-size: var(--lease-font-size-xs);
    color: var(--lease-color-overdue);
  }
  .mistake:not(:empty)::before {
    content: '▲ ';
    content: '▲ ' / '';
  }
`;
