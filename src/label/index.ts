/** The private label, the door for the other rooms. */
export { cardsFor, columnsFor, featureOn } from '../lib/label-switches.ts';
export { contrastRatio, contrastReport } from './contrast.ts';
export type { ContrastIssue, ContrastToken } from './contrast.ts';
export { labelCss, labelStyleSheet } from './label-style-sheet.ts';
export type { Scheme } from './palette.ts';
