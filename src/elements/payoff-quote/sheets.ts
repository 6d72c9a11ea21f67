import { buttons, focus, forms, links, text, visuallyHidden } from '../../styles/index.ts';
import { figureStyles } from '../../ui/figures/figures.styles.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../../ui/status-pill/status-pill.styles.ts';
import { payoffQuoteStyles } from './payoff-quote.styles.ts';

export const payoffQuoteSheets = [
  buttons,
  focus,
  forms,
  links,
  text,
  visuallyHidden,
  figureStyles,
  formStyles,
  skeletonStyles,
  statePanelStyles,
  statusPillStyles,
  payoffQuoteStyles,
];
