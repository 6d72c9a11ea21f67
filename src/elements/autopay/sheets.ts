import { buttons, focus, forms, links, text, visuallyHidden } from '../../styles/index.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../../ui/status-pill/status-pill.styles.ts';
import { autopayStyles } from './autopay.styles.ts';

export const autopaySheets = [
  buttons,
  focus,
  forms,
  links,
  text,
  visuallyHidden,
  formStyles,
  skeletonStyles,
  statePanelStyles,
  statusPillStyles,
  autopayStyles,
];
