/** Driving an element with the keyboard, by real key strokes of the browser. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from './dom.ts';

/** Presses keys one after the other, such as `press('Tab', 'Enter')` or `press('Shift+Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('lease:press', { key });
}

/** Types text into what has the focus. */
export function type(text: string): Promise<void> {
  return sendKeys({ type: text });
}

/** Presses Tab until something fitting has the focus. Throws when it is not reached. */
export async function tabTo(fits: (focused: Element) => boolean, limit = 60): Promise<Element> {
  for (let strokes = 0; strokes < limit; strokes++) {
    await press('Tab');
    const focused = deepActiveElement();
    if (focused && fits(focused)) return focused;
  }
  throw new Error(`Not reached with ${limit} strokes of Tab`);
}
