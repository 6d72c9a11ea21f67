import { css } from 'lit';

/** For {@link statePanel} and {@link refreshNotice}; needs `buttons` too. */
export const statePanelStyles = css`
  .state {
    display: grid;
    justify-items: center;
    gap: var(--lease-space-2);
    padding: var(--lease-space-6) var(--lease-space-4);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .state p {
    margin: 0;
    max-inline-size: 28rem;
  }
  .state-icon {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    fill: none;
    stroke: var(--lease-color-muted);
    stroke-width: 1.25;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .state-title {
    font-size: var(--lease-font-size-m);
    font-weight: 600;
    text-wrap: balance;
  }
  .state-text {
    color: var(--lease-color-muted);
    text-wrap: pretty;
  }
  .state-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--lease-space-2);
    margin-block-start: var(--lease-space-2);
  }
  .state-reference {
    font-size: var(--lease-font-size-xs);
    color: var(--lease-color-muted);
  }
  .state-reference > span {
    user-select: all;
  }
  .refresh-notice {
    display: grid;
    grid-template-columns: auto minmax(0, auto) minmax(max-content, 1fr);
    align-items: center;
    justify-items: start;
    gap: var(--lease-space-2);
    padding: var(--lease-space-1) var(--lease-space-3);
    margin-block-end: var(--lease-space-3);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-hover);
    font-size: var(--lease-font-size-xs);
  }
  .refresh-notice .state-icon {
    inline-size: 16px;
    block-size: 16px;
    stroke: var(--lease-color-attention);
    stroke-width: 1.75;
  }
`;
