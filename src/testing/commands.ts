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
