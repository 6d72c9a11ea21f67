/** Text for assistive technology alone: class `visually-hidden`. */
import { css } from 'lit';

export const visuallyHidden = css`
  .visually-hidden:not(:focus):not(:active) {
    block-size: 1px;
    border: 0;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    padding: 0;
    position: absolute;
    white-space: nowrap;
  }
`;
