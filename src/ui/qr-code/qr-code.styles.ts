import { css } from 'lit';

/** Dark on light in every scheme: cameras of banks read no other. */
export const qrCodeStyles = css`
  .qr {
    display: block;
    inline-size: 11rem;
    max-inline-size: 100%;
    border: 1px solid var(--lease-color-line);
    border-radius: min(var(--lease-radius), 12px);
    forced-color-adjust: none;
    shape-rendering: crispEdges;
  }
  .qr-paper {
    fill: #fff;
  }
  .qr-ink {
    fill: #000;
  }
`;
