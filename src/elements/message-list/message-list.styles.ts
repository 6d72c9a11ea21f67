import { css } from 'lit';

/** A subject is words, not a number: on a card it gives way before the state does. */
export const messageListStyles = css`
  lease-ui-data-table::part(cell-subject) {
    flex-shrink: 1;
  }
  lease-ui-data-table::part(cell-state) {
    flex-shrink: 0;
  }
`;
