import { css } from 'lit';

export const quickActionsStyles = css`
  :host {
    display: block;
  }
  :host(:not([display='buttons'])) {
    display: inline-block;
    container-type: normal;
  }
  .buttons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: var(--lease-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .buttons li {
    display: grid;
    gap: var(--lease-space-1);
    align-content: start;
  }
  .buttons .button {
    justify-content: start;
    min-block-size: 44px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .reason {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
`;
