import { css } from 'lit';

/** For {@link segmented}. */
export const segmentedStyles = css`
  .segmented {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    margin: 0;
    padding: 2px;
    min-inline-size: 0;
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-hover);
  }
  .segment {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 28px;
    padding-inline: var(--lease-space-3);
    border-radius: max(0px, var(--lease-radius) - 3px);
    color: var(--lease-color-muted);
    cursor: pointer;
    transition: color var(--lease-duration);
  }
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segment:hover {
    color: var(--lease-color-ink);
  }
  .segment:has(:checked) {
    background: var(--lease-color-paper);
    color: var(--lease-color-ink);
    font-weight: 600;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12);
  }
  .segment:has(:focus-visible) {
    outline: 2px solid var(--lease-color-accent);
    outline-offset: 2px;
  }
  .segment-count {
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .segment {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .segment:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
