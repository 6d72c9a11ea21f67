/** Lets a Chromium page believe it has the focus, so that pages side by side all paint frames and keep focus. */
export async function keepFocused(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
