import { buttons, focus, forms, links, text, visuallyHidden } from '../../styles/index.ts';
import { formStyles } from '../form/form.styles.ts';
import { invoiceChoiceStyles } from '../invoice-choice/invoice-choice.styles.ts';
import { skeletonStyles } from '../skeleton/skeleton.styles.ts';
import { statePanelStyles } from '../state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../status-pill/status-pill.styles.ts';

/** Everything a form about invoices needs in its shadow root. */
export const claimStyles = [
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
];
