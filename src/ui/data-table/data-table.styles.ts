import { css } from 'lit';
import { cellProgressStyles } from '../progress/cell-progress.styles.ts';
import { statusPillStyles } from '../status-pill/status-pill.styles.ts';
import { controlStyles } from './controls.styles.ts';

const tableStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .base {
    --_row-size: var(--lease-row-size, 2.5rem);
    --_line: var(--lease-color-line, #e3e6ea);
    --_muted: var(--lease-color-muted, #5b6470);
    --_accent: var(--lease-color-accent, #0b5d66);
    --_paper: var(--lease-color-paper, #fff);
    --_cell-space: var(--lease-space-3, 12px);
    position: relative;
    color: var(--lease-color-ink, #16202a);
    background: var(--_paper);
    font-size: var(--lease-font-size-s, 0.875rem);
  }
  .scroller {
    position: relative;
    overflow: auto;
    overflow-anchor: none;
    contain: content;
    max-block-size: var(--lease-table-max-block-size, 70vh);
    scroll-padding-block-start: var(--_row-size);
    scroll-padding-inline-end: 2.75rem;
    /* Says how wide a digit is, for whoever counts which columns fit. */
    scroll-margin-inline-start: 1ch;
  }
  .grid {
    min-inline-size: var(--_least);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_paper);
  }
  .body {
    position: relative;
    block-size: calc(var(--_count, 0) * var(--_row-size) + var(--_extra, 0px));
  }
  .row {
    display: grid;
    grid-template-columns: var(--_tracks);
    align-items: center;
    box-sizing: border-box;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
    text-align: start;
  }
  .head .row {
    min-block-size: var(--_row-size);
  }
  .body > .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: var(--_row-size);
    contain: strict;
  }
  .row[hidden],
  .card[hidden] {
    display: none;
  }
  .body > .row:hover {
    background: var(--lease-color-hover, #f2f5f7);
  }
  .body > .row[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 9%, var(--_paper));
  }
  .cell {
    box-sizing: border-box;
    min-inline-size: 0;
    padding-inline: var(--_cell-space);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    /* Text of either direction reads right and cannot turn its neighbors. With plaintext, "start" and "end" would
       follow the text of each cell, yet a column has one edge: hence left and right here and below. */
    unicode-bidi: plaintext;
    text-align: left;
  }
  .body > .row > .cell {
    line-height: calc(var(--_row-size) - 1px);
  }
  .cell.end,
  .money,
  .number,
  .date {
    font-variant-numeric: tabular-nums;
  }
  .cell:dir(rtl),
  .cell.end {
    text-align: right;
  }
  .cell.end:dir(rtl) {
    text-align: left;
  }
  .head-row > .cell {
    padding-block: var(--lease-space-1, 4px);
    color: var(--_muted);
    font-size: var(--lease-font-size-xs, 0.78125rem);
    font-weight: 600;
    line-height: 1.25;
    white-space: normal;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .totals > .cell {
    font-weight: 600;
  }
  .totals {
    background: color-mix(in srgb, var(--_muted) 6%, var(--_paper));
  }
  /* The row's menu stays in sight where columns scroll sideways. What sticks cannot leave its own track: a margin
     below zero lends it the whole row. */
  .row > .control:last-child:not(:first-child) {
    position: sticky;
    inset-inline-end: 0;
    inline-size: 2.75rem;
    block-size: 100%;
    margin-inline-start: -400rem;
    justify-self: end;
    background: inherit;
  }
  .load-more {
    position: sticky;
    inset-inline-start: 0;
    padding: var(--lease-space-2, 8px) var(--_cell-space);
    color: var(--_muted);
  }
  .none {
    color: var(--_muted);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .base {
      --_row-size: max(44px, var(--lease-row-size, 2.5rem));
    }
  }
  /* On paper the rows follow one another and nothing scrolls. */
  :host([printing]) .scroller {
    max-block-size: none;
    overflow: visible;
    contain: none;
  }
  :host([printing]) .body {
    block-size: auto;
  }
  :host([printing]) .body > * {
    position: relative;
    transform: none !important;
    break-inside: avoid;
  }
`;

export const styles = [tableStyles, controlStyles];

/** Cells paint status pills and progress themselves, so the styles of these belong to this shadow root. */
export const paintedStyles = [statusPillStyles, cellProgressStyles];
