import { css } from 'lit';

export const requestViewStyles = css`
  :host {
    display: block;
  }
  .detail h3 {
    margin: 0 0 var(--lease-space-2);
    font-size: var(--lease-font-size-m);
  }
  .form h3 {
    margin: 0;
  }
  .facts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
  }
  .payload-text,
  .line-body {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .timeline,
  .lines,
  .documents {
    display: grid;
    gap: var(--lease-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    display: grid;
    gap: 2px;
    padding-inline-start: var(--lease-space-3);
    border-inline-start: 2px solid var(--lease-color-line);
  }
  .line {
    display: grid;
    gap: var(--lease-space-1);
    justify-self: start;
    max-inline-size: 90%;
    padding: var(--lease-space-2) var(--lease-space-3);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
  }
  .line.own {
    justify-self: end;
    background: var(--lease-color-hover);
  }
  .meta {
    margin: 0;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .line.own .meta {
    color: var(--lease-color-ink);
  }
  .line-body {
    margin: 0;
  }
  .file-link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .line.own .file-link {
    color: var(--lease-color-ink);
  }
`;
