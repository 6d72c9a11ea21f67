import { css } from 'lit';

/** Of the entries, which come with the panel. */
export const menuPanelStyles = css`
  [role^='menuitem'] {
    display: grid;
    justify-items: start;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    align-content: center;
    padding: var(--lease-space-1) var(--lease-space-3);
    border: 0;
    border-radius: max(0px, var(--lease-radius) - 4px);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  [role^='menuitem']:hover,
  [role^='menuitem']:focus {
    background: var(--lease-color-hover);
  }
  [role^='menuitem']:focus-visible {
    outline: 2px solid var(--lease-color-accent);
    outline-offset: -2px;
  }
  [role='menuitemcheckbox'] {
    grid-template-columns: 1.5em 1fr;
  }
  [role='menuitemcheckbox']::before {
    content: '';
    align-self: center;
    inline-size: 0.3em;
    block-size: 0.6em;
    margin-inline-start: 0.2em;
    border: solid transparent;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  [aria-checked='true']::before {
    border-color: var(--lease-color-accent);
  }
  [aria-disabled='true'] {
    color: var(--lease-color-muted);
    cursor: default;
  }
  .reason {
    font-size: var(--lease-font-size-xs);
  }
  @media (pointer: coarse) {
    [role^='menuitem'] {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText;
    }
    [role^='menuitem']:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
