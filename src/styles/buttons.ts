/**
 * Buttons: `button` alone is secondary; add `primary` (one a view), `quiet` (in rows and bars) or `icon` (square, named
 * by `aria-label`). For links that act as buttons the classes are the same.
 */
import { css } from 'lit';

export const buttons = css`
  .button {
    align-items: center;
    appearance: none;
    background: var(--lease-color-paper);
    /* The words name a button, so its edge may be quieter than a field's. */
    border: 1px solid color-mix(in oklab, var(--lease-color-ink) 30%, var(--lease-color-paper));
    border-radius: min(var(--lease-radius), calc(var(--lease-control-size) / 2));
    color: var(--lease-color-ink);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 600;
    gap: var(--lease-space-2);
    justify-content: center;
    line-height: 1.2;
    margin: 0;
    min-block-size: var(--lease-control-size);
    min-inline-size: 24px;
    padding: var(--lease-space-1) var(--lease-space-3);
    text-align: center;
    text-decoration: none;
    transition: opacity var(--lease-duration);
    user-select: none;
  }

  .button:hover {
    background: var(--lease-color-hover);
  }

  .button:active {
    opacity: 0.85;
  }

  .button.primary {
    background: var(--lease-color-accent);
    border-color: var(--lease-color-accent);
    color: var(--lease-color-on-accent);
  }

  /* Opacity would lower the contrast of the words on it; a shade of ink keeps it. */
  .button.primary:hover {
    background: color-mix(in oklab, var(--lease-color-accent) 90%, var(--lease-color-ink));
  }

  .button.quiet {
    background: transparent;
    border-color: transparent;
    color: var(--lease-color-accent);
    padding-inline: var(--lease-space-2);
  }

  .button.quiet:hover {
    background: var(--lease-color-hover);
  }

  .button.icon {
    aspect-ratio: 1;
    inline-size: var(--lease-control-size);
    padding: 0;
  }

  .button[aria-pressed='true'] {
    background: var(--lease-color-hover);
    border-color: var(--lease-color-accent);
    color: var(--lease-color-accent);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    background: transparent;
    border-color: var(--lease-color-line);
    color: var(--lease-color-muted);
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .button {
      background: ButtonFace;
      border-color: ButtonText;
      color: ButtonText;
    }

    .button.primary,
    .button[aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .button:disabled,
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
