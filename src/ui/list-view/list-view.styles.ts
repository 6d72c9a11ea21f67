import { css } from 'lit';
import { buttons, focus, links, text, visuallyHidden } from '../../styles/index.ts';
import { listToolbarStyles } from '../list-toolbar/list-toolbar.styles.ts';
import { segmentedStyles } from '../segmented/segmented.styles.ts';
import { skeletonStyles } from '../skeleton/skeleton.styles.ts';
import { statePanelStyles } from '../state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../status-pill/status-pill.styles.ts';
import { totalsStripStyles } from '../totals-strip/totals-strip.styles.ts';

const own = css`
  .base {
    display: grid;
    gap: var(--lease-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .list-notice {
    margin: 0;
    color: var(--lease-color-muted);
    font-size: var(--lease-font-size-xs);
  }
`;

/** Everything a list element's shadow root needs, apart from its own. */
export const listViewStyles = [
  buttons,
  focus,
  links,
  text,
  visuallyHidden,
  listToolbarStyles,
  segmentedStyles,
  skeletonStyles,
  statePanelStyles,
  statusPillStyles,
  totalsStripStyles,
  own,
];
