/** Chromium in a container, as root, without a screen and without talking to anyone. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that was left would be kept, with all it does, until twelve others have been.
  '--disable-back-forward-cache',
  '--disable-dev-shm-usage',
];
