/** The focus ring: 2px of accent with a 2px gap, on every surface. */
import { css } from 'lit';

export const focus = css`
  :focus-visible {
    outline: 2px solid var(--lease-color-accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
