import { css } from 'lit';

export const notificationBellStyles = css`
  :host {
    display: inline-block;
    /* As wide as its button: a size container would not look at its content. */
    container-type: normal;
  }
  .base {
    display: inline-flex;
  }
  .bell {
    position: relative;
    color: inherit;
  }
  .bell svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .badge {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: calc(50% + 1px);
    min-inline-size: 18px;
    padding: 1px 4px;
    box-sizing: border-box;
    border: 1px solid var(--lease-color-paper);
    border-radius: 10px;
    background: var(--lease-color-accent);
    color: var(--lease-color-on-accent);
    font-size: 11px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 14px;
    text-align: center;
  }
  .panel {
    inline-size: min(26rem, calc(100vw - 16px));
    max-inline-size: none;
    padding: 0;
  }
  .panel-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
    padding: var(--lease-space-3) var(--lease-space-3) var(--lease-space-2) var(--lease-space-4);
    border-block-end: 1px solid var(--lease-color-line);
    background: var(--lease-color-paper);
  }
  .panel-head h2 {
    font-size: var(--lease-font-size-m);
    outline: none;
  }
  .panel-body {
    padding: var(--lease-space-2);
  }
  .panel-body > .state,
  .panel-body > .skeleton {
    padding: var(--lease-space-3);
  }
  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) auto;
    align-items: start;
    border-radius: min(var(--lease-radius), 8px);
  }
  .entry:hover {
    background: var(--lease-color-hover);
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: calc(var(--lease-space-2) + var(--lease-line-height) * 0.5em - 4px);
    margin-inline-start: 6px;
    border-radius: 50%;
    font-size: var(--lease-font-size-s);
  }
  .entry[data-unread] .dot {
    background: var(--lease-color-accent);
    forced-color-adjust: none;
  }
  .open {
    display: grid;
    gap: 1px;
    min-inline-size: 0;
    padding: var(--lease-space-2);
    border: 0;
    border-radius: inherit;
    background: none;
    color: var(--lease-color-ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: var(--lease-font-size-s);
  }
  /* The whole entry is the link; its name looks like one. */
  a.open[href] {
    color: var(--lease-color-ink);
    text-decoration: none;
  }
  .open .title {
    color: var(--lease-color-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .entry[data-unread] .title {
    font-weight: 600;
  }
  .about,
  .when {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .about {
    color: var(--lease-color-ink);
  }
  .tick {
    inline-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .panel-foot {
    padding: var(--lease-space-2) var(--lease-space-4) var(--lease-space-3);
    border-block-start: 1px solid var(--lease-color-line);
  }
  .problem {
    margin: 0;
    padding: var(--lease-space-2) var(--lease-space-3);
    color: var(--lease-color-overdue);
    font-size: var(--lease-font-size-xs);
  }
  @media (forced-colors: active) {
    .badge,
    .entry[data-unread] .dot {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
