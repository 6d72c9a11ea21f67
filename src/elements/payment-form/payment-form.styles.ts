import { css } from 'lit';
import { buttons, focus, forms, links, text, visuallyHidden } from '../../styles/index.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { invoiceChoiceStyles } from '../../ui/invoice-choice/invoice-choice.styles.ts';
import { qrCodeStyles } from '../../ui/qr-code/qr-code.styles.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../../ui/status-pill/status-pill.styles.ts';

export const paymentFormStyles = [
  buttons,
  focus,
  forms,
  links,
  text,
  visuallyHidden,
  skeletonStyles,
  statePanelStyles,
  statusPillStyles,
  formStyles,
  invoiceChoiceStyles,
  qrCodeStyles,
  css`
    h2 {
      font-size: var(--lease-font-size-m);
    }
    .payment,
    .transfer {
      display: grid;
      gap: var(--lease-space-4);
      grid-template-columns: minmax(0, 1fr);
      max-inline-size: 42rem;
    }
    .modes {
      display: grid;
      gap: var(--lease-space-2);
    }
    .modes legend {
      margin-block-end: var(--lease-space-2);
    }
    .mode {
      align-items: start;
    }
    .mode-help {
      display: block;
    }
    .transfer-ways {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: var(--lease-space-5);
    }
    .transfer-facts {
      display: grid;
      flex: 1 1 18rem;
      margin: 0;
      min-inline-size: 0;
      border-block-start: 1px solid var(--lease-color-line);
    }
    .copy-value {
      padding-block: var(--lease-space-2);
      border-block-end: 1px solid var(--lease-color-line);
    }
    .copy-value dt,
    .paid-for dt {
      color: var(--lease-color-muted);
      font-size: var(--lease-font-size-xs);
    }
    .copy-value dd {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--lease-space-3);
      margin: 0;
    }
    .copy-text {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .transfer-code {
      display: grid;
      gap: var(--lease-space-2);
      inline-size: 11rem;
      margin: 0;
    }
    .embedded {
      inline-size: 100%;
      min-block-size: 32rem;
      border: 1px solid var(--lease-color-line);
      border-radius: min(var(--lease-radius), 12px);
    }
    .paid-for {
      display: grid;
      margin: 0;
    }
    .paid-for > div {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--lease-space-3);
      padding-block: var(--lease-space-1);
      border-block-end: 1px solid var(--lease-color-line);
    }
    .paid-for dd {
      margin: 0;
    }
  `,
];
