/** Links that do not look like buttons: accent, underlined by a thin line that thickens on hover. */
import { css } from 'lit';

export const links = css`
  a[href]:where(:not(.button)) {
    border-radius: 2px;
    color: var(--lease-color-accent);
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a[href]:where(:not(.button)):hover {
    text-decoration-thickness: 2px;
  }

  @media (forced-colors: active) {
    a[href]:where(:not(.button)) {
      color: LinkText;
    }
  }
`;
