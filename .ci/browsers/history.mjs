/**
 * Empties the history of a Chromium page. Of 50 entries the oldest that no press has led to is dropped first, and in a
 * test that is one of its own: going back would then leave the test.
 */
export async function forgetHistory(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}
