/** Small line drawings for the navigation. They say nothing that the words beside them do not. */
import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

const DRAWINGS = {
  home: 'M3 9.5 10 4l7 5.5M5 8.5V16h10V8.5M8.5 16v-4h3v4',
  contract: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 10h5M7.5 13h5',
  asset:
    'M2.5 6h9v8h-9zM11.5 8.5h3.5l2.5 2.5v3h-6M5.5 16.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM14 16.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  shield: 'M10 3l6 2v4.5c0 3.6-2.5 6-6 7.5-3.5-1.5-6-3.9-6-7.5V5zM7.5 10l2 2 3.5-4',
  invoice: 'M5 3h10v14l-2.5-1.5L10 17l-2.5-1.5L5 17zM7.5 7h5M7.5 10.5h5',
  payment: 'M3 5.5h14v9H3zM3 8.5h14M6 12h3',
  repeat: 'M4 9V8a2 2 0 0 1 2-2h9M13 3.5 15.5 6 13 8.5M16 11v1a2 2 0 0 1-2 2H5M7 16.5 4.5 14 7 11.5',
  request: 'M4 4h12v9H9l-4 3.5V13H4zM7 7.5h6M7 10h4',
  document: 'M3 6V4.5h5L9.5 6H17v10H3zM3 8.5h14',
  message: 'M3 5h14v10H3zM3.5 5.5 10 11l6.5-5.5',
  report: 'M3.5 16.5h13M5.5 14v-4M10 14V5M14.5 14V8',
  pin: 'M10 17.5c3-3.6 5-6 5-8.6a5 5 0 0 0-10 0c0 2.6 2 5 5 8.6zM10 10.7a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.9 8a2.1 2.1 0 1 1 2.9 2c-.5.3-.8.7-.8 1.5M10 13.8v.1',
  page: 'M5 3h10v14H5z',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing in the colour of the words around it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${path(DRAWINGS[name])}
  </svg>`;

const path = (line: string): SVGTemplateResult => svg`<path d=${line} />`;
