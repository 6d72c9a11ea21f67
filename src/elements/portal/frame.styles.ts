import { css } from 'lit';

/** Header, navigation and small print, as they are in a narrow container; `portal.styles.ts` widens them. */
export const frameStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-2);
    min-block-size: 60px;
    padding-block: max(var(--lease-space-2), env(safe-area-inset-top, 0px)) var(--lease-space-2);
    padding-inline: max(var(--lease-space-3), env(safe-area-inset-left, 0px))
      max(var(--lease-space-3), env(safe-area-inset-right, 0px));
    border-block-end: 1px solid var(--lease-color-line);
  }
  a.brand[href] {
    display: inline-flex;
    align-items: center;
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 32px;
    color: var(--lease-color-ink);
    text-decoration: none;
  }
  .brand-name {
    overflow: hidden;
    font-family: var(--lease-heading-font-family, inherit);
    font-size: var(--lease-font-size-m);
    font-weight: 600;
    line-height: 1.25;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .logo {
    display: block;
    block-size: 28px;
    max-inline-size: 100%;
    object-fit: contain;
    object-position: left center;
  }
  .logo.for-dark {
    display: none;
  }
  .search {
    position: relative;
    display: none;
    flex: 0 1 22rem;
    margin-inline: auto;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 9px;
    inset-block-start: calc(50% - 9px);
    inline-size: 18px;
    block-size: 18px;
    color: var(--lease-color-muted);
    pointer-events: none;
  }
  .search input {
    appearance: none;
    inline-size: 100%;
    min-block-size: var(--lease-control-size);
    margin: 0;
    padding: var(--lease-space-1) var(--lease-space-3);
    padding-inline-start: 34px;
    border: 1px solid var(--lease-color-control);
    border-radius: min(var(--lease-radius), calc(var(--lease-control-size) / 2));
    background: var(--lease-color-paper);
    color: var(--lease-color-ink);
    font: inherit;
  }
  .search input::placeholder {
    color: var(--lease-color-muted);
    opacity: 1;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: var(--lease-space-1);
    margin-inline-start: auto;
  }
  .frame-part {
    flex: none;
  }
  .notification-bell {
    inline-size: var(--lease-control-size);
  }
  .customer-switcher {
    order: 1;
    flex: 1 0 100%;
  }
  .header .button.quiet {
    color: var(--lease-color-ink);
  }
  .user:not([compact]) {
    display: none;
  }
  .user::part(button) {
    background: none;
    border-color: transparent;
    max-inline-size: 16rem;
    white-space: nowrap;
  }
  .user::part(button):hover {
    background: var(--lease-color-hover);
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }
  .nav:not(.open) {
    display: none;
  }
  .nav {
    padding: var(--lease-space-3);
    border-block-end: 1px solid var(--lease-color-line);
    background: var(--lease-color-surface);
  }
  .group {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .group + .group {
    margin-block-start: var(--lease-space-3);
    padding-block-start: var(--lease-space-3);
    border-block-start: 1px solid var(--lease-color-line);
  }
  a.entry[href] {
    display: flex;
    align-items: center;
    gap: var(--lease-space-3);
    min-block-size: 40px;
    padding-inline: var(--lease-space-3);
    border-radius: min(var(--lease-radius), 10px);
    color: var(--lease-color-ink);
    text-decoration: none;
  }
  .entry .icon {
    color: var(--lease-color-muted);
  }
  .entry:hover {
    background: var(--lease-color-hover);
  }
  a.entry[aria-current] {
    background: color-mix(in oklab, var(--lease-color-accent) 10%, var(--lease-color-paper));
    color: var(--lease-color-accent);
    font-weight: 600;
  }
  .entry[aria-current] .icon {
    color: inherit;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-1) var(--lease-space-4);
    padding: var(--lease-space-3) var(--lease-space-4)
      max(var(--lease-space-3), env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--lease-color-line);
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .footer a[href] {
    color: inherit;
    line-height: 24px;
  }
  .footer bdi {
    line-height: 24px;
  }
`;
