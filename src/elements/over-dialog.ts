/** The dialog that an element stands in over another one; loaded with the first that is opened. */
import '../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface OverDialog {
  /** Undefined closes the dialog. */
  readonly node: HTMLElement | undefined;
  readonly heading: string;
  onClose(): void;
}

export function overDialog({ node, heading, onClose }: OverDialog): TemplateResult {
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${heading}
    ?open=${node !== undefined}
    @ui-close=${onClose}
    >${node ?? nothing}</lease-ui-dialog
  >`;
}
