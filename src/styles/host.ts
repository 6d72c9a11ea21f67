/** Layout of a public element's host, and the paint of its `base` part. */
import { css } from 'lit';

export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    container-type: inline-size;
    /* A container counts as empty where a flex row or a float asks for its width; this is what it says instead. */
    contain-intrinsic-inline-size: 320px;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* Set again what a host page's inherited text rules would change. */
  [part~='base'] {
    color: var(--lease-color-ink);
    font-family: var(--lease-font-family, inherit);
    font-size: var(--lease-font-size-s);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: var(--lease-line-height);
    hyphens: manual;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
`;
