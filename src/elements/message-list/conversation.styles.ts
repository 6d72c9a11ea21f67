import { css } from 'lit';

export const conversationStyles = css`
  .conversation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--lease-space-5);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--lease-space-1) var(--lease-space-4);
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
  .letters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--lease-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .letter {
    display: grid;
    gap: var(--lease-space-2);
    padding: var(--lease-space-3) var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-paper);
  }
  .letter[data-from='customer'] {
    margin-inline-start: var(--lease-space-6);
    background: var(--lease-color-surface);
  }
  .letter-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--lease-space-3);
    font-size: var(--lease-font-size-xs);
  }
  .letter-head .muted {
    font-variant-numeric: tabular-nums;
  }
  .letter-body {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .attached {
    display: flex;
    flex-wrap: wrap;
    gap: var(--lease-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .attached .button {
    max-inline-size: 100%;
    font-size: var(--lease-font-size-xs);
    font-weight: 400;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .attached svg {
    flex: none;
    inline-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
`;
