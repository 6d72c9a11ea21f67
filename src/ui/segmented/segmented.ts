import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Segment {
  key: string;
  label: string;
  /** A figure after the label, already formatted, such as "5". */
  count?: string;
}

export interface SegmentedOptions {
  /** Names the group; not shown. */
  label: string;
  /** Unique within one shadow root: the radio buttons share it. */
  name: string;
  segments: readonly Segment[];
  value: string;
  /** What is told here has to be `value` in the next rendering. */
  onChange: (key: string) => void;
}

/** One of a few views, as native radio buttons: arrow keys, one tab stop. */
export function segmented({ label, name, segments, value, onChange }: SegmentedOptions): TemplateResult {
  return html`<fieldset class="segmented" part="segmented">
    <legend class="visually-hidden">${label}</legend>
    ${segments.map(
      (segment) =>
        html`<label class="segment"
          ><input
            type="radio"
            name=${name}
            value=${segment.key}
            .checked=${segment.key === value}
            @change=${() => onChange(segment.key)}
          /><span>${segment.label}</span>${
            segment.count === undefined ? nothing : html` <span class="segment-count">${segment.count}</span>`
          }</label
        >`,
    )}
  </fieldset>`;
}
