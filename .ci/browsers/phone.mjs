// A phone in a Chromium page: its size and density, fingers in place of a mouse, a notch and a bar at the bottom.

const PHONE = { width: 390, height: 844, deviceScaleFactor: 3, mobile: true };
const NOTCH = { top: 47, topMax: 47, bottom: 34, bottomMax: 34, left: 0, right: 0 };
/** What is emulated lasts as long as the session that asked for it. */
const sessions = new WeakMap();

/** Turns the page into a phone's, or back into a desktop's. */
export async function emulatePhone(page, on) {
  const before = sessions.get(page);
  sessions.delete(page);
  await before?.send('Emulation.clearDeviceMetricsOverride');
  await before?.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await before?.detach();
  if (!on) return;
  const devtools = await page.createCDPSession();
  sessions.set(page, devtools);
  await devtools.send('Emulation.setDeviceMetricsOverride', PHONE);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: NOTCH });
}
