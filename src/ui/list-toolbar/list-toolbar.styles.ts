import { css } from 'lit';

/** For {@link listToolbar}. */
export const listToolbarStyles = css`
  .toolbar {
    display: grid;
    gap: var(--lease-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .toolbar-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2);
  }
  .toolbar-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2);
    margin-inline-start: auto;
  }
  .export-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--lease-space-3);
    margin: 0;
    color: var(--lease-color-muted);
    font-variant-numeric: tabular-nums;
    /* A contract’s number is the lessor’s text, and names the file. */
    overflow-wrap: anywhere;
  }
  /* Cards have no columns to choose. */
  @container (max-width: 639px) {
    .columns-menu,
    .views-menu {
      display: none;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
