import { css } from 'lit';

/**
 * The narrow layout. Closed cards are equally high, from the number of their facts, so that they can be windowed. Where
 * cards are wide, since a table would have to be wider still, facts stand side by side.
 */
export const cardStyles = css`
  .scroller {
    container-type: inline-size;
  }
  .cards {
    --_lines: var(--_facts, 0);
    --_gap: var(--lease-space-2, 8px);
    --_pad: var(--lease-space-3, 12px);
    --_pad-block: var(--lease-space-2, 8px);
    --_head: 2rem;
    --_fact: 1.625rem;
    --_disclosure: 2rem;
    --_wrap: 1.3rem;
    --_row-size: calc(
      2 * var(--_pad-block) + var(--_head) + (var(--_stacked, 0) + var(--_lines)) * var(--_fact) +
        var(--_disclosures, 0) * var(--_disclosure) + var(--_wrapped, 0) * var(--_wrap) + var(--_gap) + 2px
    );
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    box-sizing: border-box;
    block-size: calc(var(--_row-size) - var(--_gap));
    padding: var(--_pad-block) var(--_pad);
    border: 1px solid var(--_line);
    border-radius: var(--lease-radius, 6px);
    background: var(--_paper);
    contain: content;
  }
  .card.open-card {
    block-size: auto;
  }
  .card.selected {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, var(--_paper));
  }
  .card-head {
    display: flex;
    align-items: center;
    gap: var(--lease-space-2, 8px);
    block-size: var(--_head);
  }
  /* What one presses is larger than what one sees of it: the marks line up with the facts below. */
  .card-head > .target {
    flex: none;
    margin-inline: -8px -4px;
  }
  .card-head > .more-actions {
    flex: none;
    margin-inline: auto -8px;
  }
  /* The number says which one it is: it stays whole, and the status gives way. */
  .value.title {
    flex: 1 0 auto;
    max-inline-size: 75%;
    font-weight: 600;
  }
  .card-head > .status {
    flex: 0 1 auto;
    margin-inline-start: auto;
    font-size: var(--lease-font-size-xs, 0.78125rem);
  }
  .card-head > .status + .more-actions {
    margin-inline-start: -4px;
  }
  .card .open:is(button, a[href], [role='button']) {
    line-height: 1.5rem;
  }
  .facts {
    margin: 0;
  }
  .facts[hidden] {
    display: none;
  }
  .fact {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--lease-space-3, 12px);
    block-size: var(--_fact);
    line-height: 1.625rem;
  }
  .term {
    flex: none;
    max-inline-size: 50%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_muted);
  }
  .value {
    min-inline-size: 0;
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }
  /* Whoever opens the details wants to read them whole. */
  .more > .fact {
    block-size: auto;
    min-block-size: var(--_fact);
  }
  .more .value,
  .more .term {
    white-space: normal;
    overflow-wrap: anywhere;
    line-height: 1.4;
  }
  .disclosure {
    display: inline-flex;
    align-items: center;
    gap: var(--lease-space-1, 4px);
    block-size: var(--_disclosure);
    padding: 0;
    color: var(--_muted);
  }
  .disclosure::before {
    content: '';
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline: 2px;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    transform: translateY(-25%) rotate(45deg);
  }
  .disclosure[aria-expanded='true']::before {
    transform: translateY(25%) rotate(225deg);
  }
  .cards-head > .all {
    display: flex;
    align-items: center;
    padding-inline-start: calc(var(--lease-space-3, 12px) - 7px);
  }
  .cards-head > .facts {
    padding: var(--lease-space-2, 8px) var(--lease-space-3, 12px);
    font-weight: 600;
  }
  .cards-head .fact {
    block-size: auto;
  }
  /* Where a name and a state have no room side by side, both are read whole. */
  @container (max-inline-size: 26rem) {
    .cards {
      --_stacked: var(--_states, 0);
      --_titled: min(1, var(--_title-more, 0));
      --_wrapped: calc(var(--_titled) + var(--_facts-more, 0));
    }
    .card-head {
      flex-wrap: wrap;
      align-content: space-between;
      block-size: auto;
      min-block-size: calc(var(--_head) + var(--_stacked) * var(--_fact));
      row-gap: 0;
    }
    /* They are larger than their line, which need not grow for it. */
    .card-head > :is(.target, .more-actions) {
      margin-block: -0.5rem;
    }
    .value.title {
      flex: 1 1 0;
      max-inline-size: none;
    }
    .card-head > .status {
      flex: 1 0 100%;
      order: 1;
      margin-inline-start: 0;
      line-height: var(--_fact);
    }
  }
  /* Long texts take the lines that their column has, three of them only where there is least room. What shorter ones
     leave stands above the disclosure, so that nothing is torn apart. */
  @container (max-inline-size: 26rem) {
    .card {
      display: flex;
      flex-direction: column;
    }
    .card.open-card {
      min-block-size: calc(var(--_row-size) - var(--_gap));
    }
    .disclosure {
      align-self: start;
      margin-block-start: auto;
    }
    .wraps > :is(.open, .title, .value) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--_clamp, min(2, var(--_most)));
      white-space: normal;
      overflow-wrap: anywhere;
      line-height: var(--_wrap);
      text-align: start;
    }
    .card-head:has(.wraps) {
      align-items: start;
    }
    .fact.wraps {
      block-size: auto;
      min-block-size: var(--_fact);
    }
    .fact.wraps > .value {
      text-align: right;
    }
    .fact.wraps > .value:dir(rtl) {
      text-align: left;
    }
  }
  @container (max-inline-size: 20rem) {
    .cards {
      --_titled: var(--_title-more, 0);
    }
    .wraps {
      --_clamp: var(--_most);
    }
    .fact {
      column-gap: var(--lease-space-1, 4px);
    }
    .term {
      font-size: var(--lease-font-size-xs, 0.78125rem);
    }
  }
  @container (min-inline-size: 40rem) {
    .cards {
      --_lines: min(1, var(--_facts, 0));
    }
    .card > .facts {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      column-gap: var(--lease-space-6, 24px);
    }
    .card > .facts[hidden] {
      display: none;
    }
    .card > .more {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
