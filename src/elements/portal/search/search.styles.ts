import { css } from 'lit';

export const searchStyles = css`
  .base {
    display: grid;
    gap: var(--lease-space-5);
  }
  form {
    max-inline-size: 36rem;
  }
  h2 {
    margin-block-end: var(--lease-space-1);
  }
  .count {
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-s);
    font-weight: 400;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .hit {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--lease-space-4);
    align-items: baseline;
    padding-block: var(--lease-space-2);
    border-block-end: 1px solid var(--lease-color-line);
  }
  .hit a {
    justify-self: start;
    min-block-size: 24px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .about {
    grid-row: 2;
    color: var(--lease-color-muted);
    overflow-wrap: anywhere;
  }
  section p {
    margin-block-start: var(--lease-space-2);
  }
  @container (inline-size >= 40rem) {
    .hit {
      grid-template-columns: 14rem minmax(0, 1fr) auto;
    }
    .about {
      grid-row: 1;
      grid-column: 2;
    }
  }
`;
