// A W3C WebDriver session over fetch: as much as the WebKitGTK launcher needs, and no dependency.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/free-port.mjs';

const START_TRIES = 600;
const TRY_EVERY_MS = 100;

/** A virtual screen, unless there is one already. */
async function startScreen() {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, stop: () => {} };
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'error').then(([error]) => Promise.reject(error)),
  ]);
  return { display: `:${String(number).trim()}`, stop: () => screen.kill() };
}

export class WebDriverSession {
  #base;
  #stops = [];

  /** Starts driver and browser; resolves when pages can be opened. */
  async start({ driver, capabilities }) {
    const screen = await startScreen();
    this.#stops.push(screen.stop);
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: process.env.WEBKIT_LOG ? 'inherit' : 'ignore',
      env: {
        ...process.env,
        // Without a language WebKitGTK calls it "C" and every Intl call throws.
        LANG: 'en_US.UTF-8',
        LANGUAGE: 'en_US:en',
        LC_ALL: undefined,
        DISPLAY: screen.display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    });
    this.#stops.push(() => child.kill());
    process.once('exit', () => this.#kill());
    this.#base = `http://127.0.0.1:${port}`;
    await this.#untilReady();
    const session = await this.call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    this.#base += `/session/${session.sessionId}`;
  }

  /** One WebDriver command; throws with the driver's own words. */
  async call(method, path, body) {
    const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(this.#base + path, { method, ...init });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async stop() {
    await this.call('DELETE', '').catch(() => {});
    this.#kill();
  }

  async #untilReady() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.call('GET', '/status');
      } catch (error) {
        if (tries > START_TRIES) throw error;
        await sleep(TRY_EVERY_MS);
      }
    }
  }

  #kill() {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
