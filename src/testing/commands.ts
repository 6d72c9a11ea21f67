import { executeServerCommand } from '@web/test-runner-commands';

/** Media features a test may emulate; an empty object clears them all. */
export interface MediaFeatures {
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/**
 * Resizes the page of the running test, in CSS pixels. Resolves to false where the engine refuses: WebKitGTK never
 * gets narrower than 447 px, so tests of narrow layouts size the element instead.
 */
export async function setViewport(size: { width: number; height: number }): Promise<boolean> {
  return (await executeServerCommand<boolean, unknown>('lease:viewport', size)) === true;
}

/**
 * Emulates media features. Resolves to false outside Chromium, where nothing changed: such a test asserts in Chromium
 * alone. Features last until the next call or the end of the test file.
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  return (await executeServerCommand<boolean, unknown>('lease:media', { ...features })) === true;
}

/**
 * What a screen reader has to say of the page, a line for each node of the browser's own accessibility tree, in reading
 * order: shadow roots, hidden parts and computed names are those of the engine. Chromium alone tells: `*.chromium.test.ts`.
 */
export function spokenLines(): Promise<readonly string[]> {
  return executeServerCommand<string[], undefined>('lease:spoken');
}

/**
 * Turns the page into a phone's (390 × 844, three device pixels each, touch, a notch), or back. Chromium alone can:
 * `*.chromium.test.ts`.
 */
export async function emulatePhone(on: boolean): Promise<void> {
  await executeServerCommand('lease:phone', { on });
}

/** Taps the middle of an element with a finger, once it no longer moves. */
export async function tap(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  let before = '';
  for (let now = placeOf(element); now !== before; now = placeOf(element)) {
    before = now;
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }
  const { height, left, top, width } = element.getBoundingClientRect();
  await executeServerCommand('lease:tap', { x: left + width / 2, y: top + height / 2 });
}

const placeOf = (element: Element): string => JSON.stringify(element.getBoundingClientRect());
