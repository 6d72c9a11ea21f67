// Whether people can install the portal's page as an app, as Chromium judges it: the demo's manifest beside its page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

const file = (name) => readFileSync(join(ROOT, 'stories/site', name), 'utf8');
const page = file('portal.html').replace('./portal.ts', '/portal-page.js');

/** The demo's page, with the portal of the bundle. */
export const INSTALLABLE_PAGES = {
  '/portal.html': page,
  '/portal.webmanifest': file('portal.webmanifest'),
  '/icon.svg': file('icon.svg'),
  '/portal-page.js': "await import('/cdn/define.js'); document.querySelector('lease-portal').demo = true;",
};

/** What keeps the page from being installed. */
export async function installable(browser, site) {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${site}/portal.html`, { waitUntil: 'load' });
    const devtools = await tab.createCDPSession();
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    const { errors } = await devtools.send('Page.getAppManifest');
    return [...installabilityErrors.map(({ errorId }) => errorId), ...errors.map(({ message }) => message)];
  } finally {
    await tab.close();
  }
}
