// Finds the browsers of this machine. None is ever downloaded: an environment variable wins, then PATH, then the
// usual places of macOS and Windows.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const KINDS = {
  chromium: {
    env: ['CHROME_PATH', 'CHROMIUM_PATH'],
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge',
      'msedge',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    env: ['FIREFOX_PATH'],
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  webkit: { env: ['WEBKIT_WEBDRIVER'], names: ['WebKitWebDriver'], places: [] },
  xvfb: { env: [], names: ['Xvfb'], places: [] },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser's executable, or undefined. `kind`: chromium, firefox, webkit or xvfb. */
export function findBrowser(kind) {
  const { env, names, places } = KINDS[kind];
  const fromEnv = env.map((name) => process.env[name]).find(Boolean);
  if (fromEnv) return fromEnv;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...places].find(isExecutable);
}

/** The path, or an error that says what to do. */
export function requireBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const hint = KINDS[kind].env[0] ?? 'PATH';
  throw new Error(`No ${kind} on this machine: install it, or point ${hint} at it.`);
}
