// What a test may ask of its browser, the same in all engines; the client side is src/testing/commands.ts.
// (The runner's own setViewport knows no WebDriver, and its emulateMedia no forced colours.)

import { emulateMedia } from './media.mjs';
import { emulatePhone } from './phone.mjs';
import { spoken } from './spoken.mjs';

const commands = {
  'lease:viewport': async ({ browser, id }, size) => {
    if (browser.type !== 'puppeteer') return browser.setViewport(size);
    await browser.getPage(id).setViewport(size);
    return true;
  },

  // A key or a chord such as Shift+Tab: the runner's own sendKeys holds no key down over WebDriver.
  'lease:press': async ({ browser, id }, { key }) => {
    if (browser.type !== 'puppeteer') {
      await browser.sendKeys(id, [key]);
      return true;
    }
    const { keyboard } = browser.getPage(id);
    const held = key.split('+');
    const last = held.pop() || '+';
    for (const modifier of held) await keyboard.down(modifier);
    // Firefox knows the space bar by what it types alone.
    await keyboard.press(last === 'Space' ? ' ' : last);
    for (const modifier of held.reverse()) await keyboard.up(modifier);
    return true;
  },

  // Media features over the DevTools protocol; other engines cannot, and answer false.
  'lease:media': async ({ browser, id }, features) => {
    if (browser.name !== 'Chrome') return false;
    await emulateMedia(browser.getPage(id), features);
    return true;
  },

  // A phone in Chromium alone, and a finger on its screen.
  'lease:phone': async ({ browser, id }, { on }) => {
    if (browser.name !== 'Chrome') throw new Error('Only Chromium can be a phone.');
    await emulatePhone(browser.getPage(id), on);
    return true;
  },

  'lease:tap': async ({ browser, id }, { x, y }) => {
    await browser.getPage(id).touchscreen.tap(x, y);
    return true;
  },

  // What a screen reader has to say, line by line, from Chromium's accessibility tree.
  'lease:spoken': async ({ browser, id }) => {
    if (browser.name !== 'Chrome') throw new Error('Only Chromium shows its accessibility tree.');
    const devtools = await browser.getPage(id).createCDPSession();
    try {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return spoken(nodes);
    } finally {
      await devtools.detach();
    }
  },
};

export const browserCommands = {
  name: 'lease-commands',
  executeCommand({ command, payload, session }) {
    return commands[command]?.(session, payload);
  },
};
