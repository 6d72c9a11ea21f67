import { css } from 'lit';

export const dialogStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(34rem, 100vw - 32px);
    max-inline-size: none;
    max-block-size: min(48rem, 100dvh - 32px);
    margin: auto;
    padding: 0;
    /* Not even the focus moves heading and close button out of sight. */
    overflow: clip;
    border: 1px solid var(--lease-color-line);
    border-radius: min(var(--lease-radius), 16px);
    background: var(--lease-color-paper);
    color: var(--lease-color-ink);
    box-shadow: var(--lease-shadow);
  }
  dialog[open] {
    display: flex;
    animation: dialog-in var(--lease-duration) ease-out;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    max-block-size: inherit;
  }
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--lease-space-3);
    padding: var(--lease-space-4) var(--lease-space-4) var(--lease-space-2) var(--lease-space-5);
  }
  h2 {
    padding-block-start: 5px;
    font-size: var(--lease-font-size-l);
    outline: none;
    overflow-wrap: anywhere;
  }
  .cross {
    inline-size: 18px;
    fill: none;
    stroke: var(--lease-color-muted);
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .body {
    /* What is hidden from view scrolls with what is around it. */
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    padding: var(--lease-space-1) var(--lease-space-5) var(--lease-space-5);
    overflow: auto;
    overscroll-behavior: contain;
  }
  ::slotted([slot='footer']) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
    padding: var(--lease-space-3) var(--lease-space-5);
    border-block-start: 1px solid var(--lease-color-line);
  }
  @keyframes dialog-in {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  /* A dialog belongs to the window, so here the window decides: on a phone it rises from the lower edge. */
  @media (width < 30rem) {
    dialog {
      inline-size: 100vw;
      max-block-size: 92dvh;
      margin-block-end: 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }
  }
`;
