/**
 * The design tokens with their neutral defaults. A private label and the host page override them; elements read
 * nothing else. Light or dark follows the host's `color-scheme`, which is the page's own unless a provider says more.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --lease-color-ink: light-dark(#17212b, #e8edf2);
    --lease-color-paper: light-dark(#ffffff, #12181f);
    --lease-color-accent: light-dark(#1c4f93, #8fbcff);
    --lease-color-on-accent: light-dark(#ffffff, #0a1b33);
    --lease-color-settled: light-dark(#176b41, #6fcb97);
    --lease-color-attention: light-dark(#855400, #f0b74a);
    --lease-color-overdue: light-dark(#b3231b, #ff8f86);

    --lease-color-muted: color-mix(in oklab, var(--lease-color-ink) 72%, var(--lease-color-paper));
    --lease-color-line: color-mix(in oklab, var(--lease-color-ink) 14%, var(--lease-color-paper));
    --lease-color-control: color-mix(in oklab, var(--lease-color-ink) 52%, var(--lease-color-paper));
    --lease-color-hover: color-mix(in oklab, var(--lease-color-ink) 5%, var(--lease-color-paper));
    --lease-color-surface: color-mix(in oklab, var(--lease-color-ink) 2.5%, var(--lease-color-paper));

    --lease-space-1: 4px;
    --lease-space-2: 8px;
    --lease-space-3: 12px;
    --lease-space-4: 16px;
    --lease-space-5: 24px;
    --lease-space-6: 32px;
    --lease-space-7: 48px;

    /* The reader's larger text counts; a page that shrinks its root size does not make amounts unreadable. */
    --lease-font-size-xs: max(0.78125rem, 12.5px);
    --lease-font-size-s: max(0.875rem, 14px);
    --lease-font-size-m: max(1rem, 16px);
    --lease-font-size-l: max(1.25rem, 20px);
    --lease-font-size-xl: max(1.625rem, 26px);
    --lease-line-height: 1.45;
    --lease-row-size: 40px;
    --lease-control-size: 36px;

    --lease-radius: 8px;
    --lease-duration: 150ms;
    --lease-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 24px rgb(0 0 0 / 0.16);
  }

  @media (pointer: coarse) {
    :host {
      --lease-control-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --lease-duration: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --lease-color-ink: CanvasText;
      --lease-color-paper: Canvas;
      --lease-color-accent: LinkText;
      --lease-color-on-accent: Canvas;
      --lease-color-settled: CanvasText;
      --lease-color-attention: CanvasText;
      --lease-color-overdue: CanvasText;
      --lease-color-muted: CanvasText;
      --lease-color-line: CanvasText;
      --lease-color-control: CanvasText;
      --lease-color-hover: Canvas;
      --lease-color-surface: Canvas;
      --lease-shadow: none;
    }
  }
`;
