const sessions = new WeakMap();

/**
 * Emulates media features on a Chromium page; `{}` clears them. One DevTools session per page: a second session could
 * not take back what the first one set.
 */
export async function emulateMedia(page, features) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const devtools = await sessions.get(page);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools.send('Emulation.setEmulatedMedia', { features: list });
}
