import { css } from 'lit';

export const rowMenuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    min-inline-size: 11rem;
    max-inline-size: 20rem;
    padding: var(--lease-space-1, 4px);
    border: 1px solid var(--lease-color-line, #e3e6ea);
    border-radius: var(--lease-radius, 6px);
    background: var(--lease-color-paper, #fff);
    color: var(--lease-color-ink, #16202a);
    font-size: var(--lease-font-size-s, 0.875rem);
    box-shadow: var(--lease-shadow, 0 6px 24px rgb(0 0 0 / 16%));
  }
  .menu-item {
    display: block;
    inline-size: 100%;
    padding: var(--lease-space-2, 8px) var(--lease-space-3, 12px);
    border-radius: calc(var(--lease-radius, 6px) - 2px);
    text-align: start;
  }
  .menu-item:is(:hover, :focus) {
    background: var(--lease-color-hover, #f2f5f7);
  }
  .menu-item[aria-disabled='true'] {
    color: var(--lease-color-muted, #5b6470);
    cursor: default;
  }
  .reason {
    display: block;
    font-size: var(--lease-font-size-xs, 0.78125rem);
  }
  @media (forced-colors: active) {
    .menu-item[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
