import { css } from 'lit';

export const portalStyles = css`
  .base {
    display: flex;
    flex-direction: column;
    min-block-size: inherit;
    background: var(--lease-color-paper);
  }
  .waiting {
    display: grid;
    gap: var(--lease-space-4);
    padding: var(--lease-space-5);
  }

  .skip {
    position: absolute;
    inset-inline-start: var(--lease-space-3);
    inset-block-start: var(--lease-space-2);
    z-index: 2;
    padding: var(--lease-space-2) var(--lease-space-4);
    background: var(--lease-color-paper);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    padding: 0;
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .main {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--lease-space-4);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--lease-space-4) max(var(--lease-space-4), env(safe-area-inset-right, 0px))
      var(--lease-space-6) max(var(--lease-space-4), env(safe-area-inset-left, 0px));
  }
  .page-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--lease-space-2) var(--lease-space-4);
  }
  .page-head:not(:has(> :not(.visually-hidden))) {
    position: absolute;
  }
  .heading:focus-visible {
    outline: none;
  }
  .sign-in {
    inline-size: 100%;
    max-inline-size: 26rem;
    margin: var(--lease-space-5) auto;
  }

  @container (inline-size >= 40rem) {
    /* The name of the lessor is read before there is room to type. */
    .search {
      display: block;
      flex: 1 1 9rem;
      min-inline-size: 8rem;
      max-inline-size: 22rem;
    }
    .to-search {
      display: none;
    }
    .header a.brand[href] {
      flex: 0 1 auto;
    }
    .customer-switcher {
      order: 0;
      flex: 0 8 14rem;
      min-inline-size: 9rem;
    }
    .user:not([compact]) {
      display: inline-block;
    }
    .user[compact] {
      display: none;
    }
    .header {
      flex-wrap: nowrap;
      gap: var(--lease-space-4);
      padding-inline: var(--lease-space-5);
    }
    .main,
    .footer {
      padding-inline: var(--lease-space-5);
    }
  }

  @container (inline-size >= 60rem) {
    .menu-button {
      display: none;
    }
    .header a.brand[href] {
      flex: none;
      inline-size: calc(14rem - var(--lease-space-5));
    }
    .search {
      margin-inline: 0 auto;
    }
    .body {
      flex-direction: row;
    }
    .nav,
    .nav:not(.open) {
      display: block;
      flex: none;
      align-self: flex-start;
      position: sticky;
      inset-block-start: var(--lease-portal-offset, 0px);
      inline-size: 14rem;
      max-block-size: 100dvh;
      overflow-y: auto;
      padding: var(--lease-space-4) var(--lease-space-3);
      border: 0;
      background: none;
    }
    .group {
      grid-template-columns: minmax(0, 1fr);
    }
    .group + .group {
      margin-block-start: var(--lease-space-2);
      padding-block-start: var(--lease-space-2);
    }
    a.entry[href] {
      min-block-size: 36px;
    }
    .main {
      padding-block-start: var(--lease-space-5);
      border-inline-start: 1px solid var(--lease-color-line);
    }
    .alone .main {
      border: 0;
    }
  }

  @media (pointer: coarse) {
    a.entry[href] {
      min-block-size: 44px;
    }
    .search input {
      font-size: max(16px, var(--lease-font-size-s));
    }
  }

  @media print {
    .skip,
    .nav:not(#_),
    .tools,
    .menu-button,
    .search,
    .footer {
      display: none;
    }
    .header,
    .main {
      border: 0;
      padding-inline: 0;
    }
    .body {
      display: block;
    }
  }

  @media (forced-colors: active) {
    a.entry[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .search input {
      border-color: FieldText;
    }
  }
`;
