// WebKitGTK as a browser launcher of @web/test-runner (type "webdriver": sendKeys and sendMouse work).
import { setTimeout as sleep } from 'node:timers/promises';
import { WebDriverSession } from './webdriver.mjs';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const RESIZE_TRIES = 10;

/** `Shift+Tab` becomes down, down, up, up. */
function strokes(key) {
  const chord = (key.length > 1 ? key.split('+') : [key]).map((name) => KEYS[name] ?? name);
  return [
    ...chord.map((value) => ({ type: 'keyDown', value })),
    ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  // One window has the focus, so one test file at a time.
  concurrency = 1;
  #driver;
  #session = new WebDriverSession();
  #starting;
  #active = new Map();

  constructor(driver) {
    this.#driver = driver;
  }

  async startSession(id, url) {
    this.#starting ??= this.#session.start({
      driver: this.#driver,
      capabilities: { 'webkitgtk:browserOptions': { args: ['--automation'] } },
    });
    await this.#starting;
    this.#active.set(id, url);
    await this.#session.call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.#session.call('GET', '/url');
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#session.call('POST', '/url', { url: 'about:blank' });
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug sessions here.');
  }

  async sendKeys(_id, keys) {
    for (const key of keys) await this.#act([{ type: 'key', id: 'keys', actions: strokes(key) }]);
  }

  sendMouseMove(_id, x, y) {
    return this.#point({ type: 'pointerMove', x, y, duration: 0 });
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#point(
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: BUTTONS[button] },
      { type: 'pointerUp', button: BUTTONS[button] },
    );
  }

  sendMouseDown(_id, button = 'left') {
    return this.#point({ type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(_id, button = 'left') {
    return this.#point({ type: 'pointerUp', button: BUTTONS[button] });
  }

  resetMouse() {
    return this.#session.call('DELETE', '/actions');
  }

  /** False when the window manager refuses (WebKitGTK never gets narrower than 447 px). */
  async setViewport({ width, height }) {
    for (let tries = 0; tries < RESIZE_TRIES; tries++) {
      const script = 'return [innerWidth, innerHeight]';
      const [innerWidth, innerHeight] = await this.#session.call('POST', '/execute/sync', {
        script,
        args: [],
      });
      if (innerWidth === width && innerHeight === height) return true;
      const rect = await this.#session.call('GET', '/window/rect');
      const size = { width: rect.width + width - innerWidth, height: rect.height + height - innerHeight };
      await this.#session.call('POST', '/window/rect', size);
      await sleep(50);
    }
    return false;
  }

  stop() {
    return this.#session.stop();
  }

  #act(actions) {
    return this.#session.call('POST', '/actions', { actions });
  }

  #point(...actions) {
    return this.#act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
}

/** `driver`: path of WebKitWebDriver. */
export function webkitLauncher({ driver }) {
  return new WebKitLauncher(driver);
}
