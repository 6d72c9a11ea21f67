import { css } from 'lit';

/** For {@link passwordField}; beside `forms`, `buttons` and `formStyles`. */
export const passwordStyles = css`
  .password {
    display: flex;
    gap: var(--lease-space-1);
  }
  .password input {
    flex: 1;
  }
  .password .button {
    flex: none;
  }
  .eye {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .rules {
    display: grid;
    gap: var(--lease-space-1);
    font-size: var(--lease-font-size-xs);
  }
  .rules p {
    margin: 0;
    color: var(--lease-color-muted);
  }
  .rules ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--lease-space-1) var(--lease-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rules li {
    display: flex;
    align-items: center;
    gap: var(--lease-space-2);
  }
  .rule-mark {
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 1.5px solid var(--lease-color-muted);
    border-radius: 50%;
  }
  [data-met='true'] > .rule-mark {
    border-color: var(--lease-color-settled);
    background: var(--lease-color-settled);
  }
  [data-met='undefined'] > .rule-mark {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    [data-met='true'] > .rule-mark {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
