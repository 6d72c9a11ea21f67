import { css } from 'lit';

export const contractListStyles = css`
  .sort select {
    inline-size: auto;
  }
  @container (max-width: 639px) {
    .toolbar-actions,
    .sort {
      flex: 1 1 8rem;
    }
    .sort select {
      inline-size: 100%;
    }
  }
  .cards-frame {
    position: relative;
  }
  .cards {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--lease-space-1);
    min-inline-size: 0;
    padding: var(--lease-space-4);
    border: 1px solid var(--lease-color-line);
    border-radius: var(--lease-radius);
    background: var(--lease-color-paper);
    /* A list of a thousand cards lays out those that are seen. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 13rem;
  }
  .card-head,
  .card-kind,
  .card-overdue {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--lease-space-3);
  }
  .card-kind,
  .card-overdue {
    flex-wrap: wrap;
  }
  .card-overdue > .number {
    margin-inline-start: auto;
  }
  .card-kind {
    font-size: var(--lease-font-size-xs);
  }
  .card-number {
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  /* The dots line up with the edge of the words below them. */
  .card-menu {
    margin-block: calc(-1 * var(--lease-space-1));
    margin-inline-end: calc(-1 * var(--lease-space-2));
  }
  .card-title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  /* What stands above differs in lines; the figures of neighbors still stand side by side. */
  .card-progress {
    margin-block-start: auto;
    padding-block: var(--lease-space-2);
  }
  .card-facts {
    display: grid;
    gap: var(--lease-space-1);
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .card-fact {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--lease-space-3);
  }
  .card-fact dt {
    color: var(--lease-color-muted);
  }
  .card-fact dd {
    margin: 0;
    margin-inline-start: auto;
    text-align: end;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card-when {
    margin-inline-start: var(--lease-space-2);
    color: var(--lease-color-muted);
  }
  .card-link {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--lease-color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  @media print {
    .card {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
