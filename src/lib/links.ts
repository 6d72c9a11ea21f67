/** Presses on links. */

/** Whether a press on a link asks for a new tab or window, which is the browser's to answer. */
export const isModified = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
