import { css } from 'lit';

export const menuStyles = css`
  :host {
    display: inline-block;
    /* As wide as its button: a size container would not look at its content. */
    container-type: normal;
  }
  .dots {
    inline-size: 18px;
    block-size: 18px;
    fill: currentColor;
  }
  .caret {
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
`;
