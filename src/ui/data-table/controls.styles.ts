import { css } from 'lit';

/** What can be pressed in the table: openers, sort buttons, checkboxes, menus; the progress line; forced colours. */
export const controlStyles = css`
  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .open:is(button, a[href], [role='button']) {
    padding: 0;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
    line-height: inherit;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .open:is(button, a[href], [role='button']):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .cell.control {
    display: grid;
    place-items: center;
    padding: 0;
    overflow: visible;
  }
  .target {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    cursor: pointer;
  }
  .check {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .more-actions {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border-radius: var(--lease-radius, 6px);
    color: var(--_muted);
    font-weight: 700;
    line-height: 1;
  }
  .more-actions:hover,
  .more-actions[aria-expanded='true'] {
    background: color-mix(in srgb, var(--_muted) 14%, transparent);
    color: inherit;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: var(--lease-space-1, 4px);
    max-inline-size: 100%;
    min-block-size: 1.75rem;
    padding: 0;
    text-align: start;
    font-weight: inherit;
  }
  .sort:hover,
  .sort.ascending,
  .sort.descending {
    color: var(--lease-color-ink, #16202a);
  }
  .end > .sort {
    flex-direction: row-reverse;
    text-align: end;
  }
  /* Drawn by its borders, which forced colors keep. It takes its room while unseen, so that nothing moves. */
  .sort::after {
    content: '';
    flex: none;
    inline-size: 0.3125rem;
    block-size: 0.3125rem;
    margin-inline: 2px;
    border-block-start: 1.5px solid;
    border-inline-start: 1.5px solid;
    visibility: hidden;
  }
  .sort:is(:hover, :focus-visible, .ascending, .descending)::after {
    transform: translateY(var(--_rise, 25%)) rotate(var(--_turn, 45deg));
    opacity: 0.5;
    visibility: visible;
  }
  .sort:is(.ascending, .descending)::after {
    opacity: 1;
  }
  .sort:dir(rtl) {
    --_turn: -45deg;
  }
  .sort.descending {
    --_rise: -25%;
    --_turn: 225deg;
  }
  .sort.descending:dir(rtl) {
    --_turn: -225deg;
  }
  .load-more > button {
    min-block-size: 2rem;
    padding: 0;
    color: var(--_accent);
    font-weight: 600;
  }
  .progress {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 2;
    block-size: 2px;
    overflow: hidden;
    pointer-events: none;
  }
  .progress::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 35%;
    background: var(--_accent);
    animation: pass 1.2s ease-in-out infinite;
  }
  @keyframes pass {
    from {
      inset-inline-start: -35%;
    }
    to {
      inset-inline-start: 100%;
    }
  }
  :is(
    .cell,
    .open,
    .sort,
    .check,
    .more-actions,
    .disclosure,
    .load-more > button,
    .menu-item
  ):focus-visible {
    outline: 2px solid var(--lease-color-accent, #0b5d66);
    outline-offset: 2px;
    border-radius: 3px;
  }
  /* Rows clip what leaves them, so the ring of a whole cell runs inside it, with its gap. */
  .row > .cell:focus-visible {
    outline-offset: -4px;
  }
  @media (prefers-reduced-motion: reduce) {
    .progress::after {
      inline-size: 100%;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'],
    .card.selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .progress::after {
      background: Highlight;
    }
    :is(.cell, .open, .sort, .check, .more-actions, .disclosure, .menu-item):focus-visible {
      outline-color: Highlight;
    }
  }
`;
