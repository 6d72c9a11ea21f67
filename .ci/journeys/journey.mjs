// One journey: a lessor on a port of its own, and a page with one element in a real browser.
import { pageKit } from './page-kit.mjs';

/** When to give up, not how long it may take: several journeys share what a busy machine has left for them. */
const PATIENCE_MS = 60_000;
/** A token that was refused is renewed, and the same sent again, within this time. */
const QUIET_MS = 250;
/** Whoever sees nothing happen presses again. */
const AGAIN_MS = 6000;

/** What the page does by itself: connects to the lessor that its address names. */
export const PAGE_SCRIPT = `
const provider = document.querySelector('lease-provider');
const { lessor, sections, ...attributes } = Object.fromEntries(new URLSearchParams(location.search));
const [element] = provider.children;
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
if (sections) element.sections = sections.split(' ');
let turn = 1;
provider.getAccessToken = ({ reason } = {}) => 'journey-' + (reason === 'expired' ? ++turn : turn);
provider.baseUrl = lessor;
await import('/cdn/define.js');
`;

export class Journey {
  /** The puppeteer page. */
  page;
  #lessor;
  #site;
  #context;
  #problems = [];
  #writes = new Set();
  #left = 0;
  #send;
  #address;

  constructor(lessor, site) {
    this.#lessor = lessor;
    this.#site = site;
  }

  /** Steers the lessor. */
  get control() {
    return this.#lessor.control;
  }

  /** What the page threw. */
  get problems() {
    return this.#problems;
  }

  /** Opens the page of a flow's element; `attributes` are those of the element. */
  async open(browser, { element, send, sections }, attributes = {}) {
    this.#send = send?.source;
    this.#address = { element, ...(sections && { sections: sections.join(' ') }), ...attributes };
    this.#context = await browser.createBrowserContext();
    this.page = await this.#context.newPage();
    this.page.setDefaultTimeout(PATIENCE_MS);
    this.page.on('pageerror', (error) => this.#problems.push(`thrown: ${error.message}`));
    this.page.on('dialog', (dialog) => void dialog.accept());
    this.page.on('request', (request) => {
      if (!/POST|PATCH/.test(request.method())) return;
      this.#writes.add(request);
      this.#left += 1;
    });
    for (const end of ['requestfinished', 'requestfailed'])
      this.page.on(end, (request) => this.#writes.delete(request));
    await this.page.evaluateOnNewDocument(pageKit);
    await this.page.goto(this.address, { waitUntil: 'load' });
  }

  close() {
    return this.#context?.close();
  }

  /** Where the page of the flow is. */
  get address() {
    const { element, ...attributes } = this.#address;
    return `${this.#site}/${element}.html?${new URLSearchParams({ lessor: this.#lessor.url, ...attributes })}`;
  }

  scenario(name) {
    this.control.setScenario(name);
  }

  /** Cuts the browser's line, or mends it. */
  async offline(cut) {
    await this.page.setOfflineMode(cut);
  }

  /** Waits until the visible words match. */
  async says(pattern) {
    await this.#until(`words ${pattern}`, (source) => new RegExp(source).test(kit.text()), pattern.source);
  }

  /** Whether the visible words match by now. */
  said(pattern) {
    return this.page.evaluate((source) => new RegExp(source).test(kit.text()), pattern.source);
  }

  async has(selector) {
    await this.#until(selector, (wanted) => kit.find(wanted) !== undefined, selector);
  }

  /** Whether something is on the page by now. */
  there(selector) {
    return this.page.evaluate((wanted) => kit.find(wanted) !== undefined, selector);
  }

  /** Ticks a box, or chooses one of several. */
  async tick(selector) {
    await this.has(selector);
    await this.page.evaluate((wanted) => kit.find(wanted).checked || kit.find(wanted).click(), selector);
  }

  value(selector) {
    return this.page.evaluate((wanted) => kit.find(wanted)?.value, selector);
  }

  async fill(selector, value) {
    await this.has(selector);
    await this.page.evaluate((wanted, text) => kit.fill(wanted, text), selector, value);
  }

  /** Presses the first invoice that can be chosen. */
  async chooseInvoice() {
    await this.#until('an invoice to choose', () => kit.choice() !== undefined);
    await this.#click(() => kit.choice());
  }

  /** Presses a button or link by its words with the mouse; `times` 2 is a double click. */
  async press(pattern, times = 1) {
    await this.#until(`button ${pattern}`, (source) => kit.button(source) !== undefined, pattern.source);
    await this.#click((source) => kit.button(source), pattern.source, times);
  }

  /** Waits until what stands in the form can be sent. */
  async sendable() {
    await this.#until('a button that sends', (words) => kit.submit(words) !== undefined, this.#send);
  }

  /** Presses a button until something is there: while a page settles, what is pressed may move away. */
  async brings(selector, pattern) {
    for (let tries = 0; tries < 3 && !(await this.there(selector)); tries += 1) {
      await this.press(pattern);
      const there = (wanted) => kit.find(wanted) !== undefined;
      await this.page.waitForFunction(there, { timeout: AGAIN_MS, polling: 50 }, selector).catch(() => {});
    }
    await this.has(selector);
  }

  /** Sends what stands in the form; `times` 2 is a double click. */
  async submit(times = 1) {
    await this.sendable();
    await this.#click((words) => kit.submit(words), this.#send, times);
  }

  /** Sends once more what nobody knows of, or what stands in the form; pressed anew only while nothing has left. */
  async sendAgain() {
    const again = (words) => (kit.sending() ? undefined : (kit.button('^Send again$') ?? kit.submit(words)));
    const before = this.#left;
    for (let tries = 0; tries < 3 && this.#left === before; tries += 1) {
      await this.#until('a way to send again', again, this.#send);
      await this.#click(again, this.#send);
      for (const start = performance.now(); this.#left === before && performance.now() - start < AGAIN_MS;)
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async gone(selector) {
    await this.#until(`no ${selector}`, (wanted) => kit.find(wanted) === undefined, selector);
  }

  /** Waits until the element of a flow shows what it has. */
  async settled({ element }) {
    await this.#until(
      'what the page shows',
      (tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        return (
          root?.firstElementChild && !kit.find('[aria-busy=true]') && !kit.find('[part~=skeleton], .skeleton')
        );
      },
      element,
    );
  }

  /** Waits until something is said to have gone wrong. */
  async complains() {
    await this.#until(
      'what went wrong',
      () => !kit.sending() && kit.find('.outcome, .summary, [part~=outcome], [part~=notice]') !== undefined,
    );
  }

  /** Waits until every write has its answer, and no other follows it. */
  async written() {
    for (let since = performance.now(); performance.now() - since < QUIET_MS;) {
      if (this.#writes.size > 0) since = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Loads the session again, as signing in does. */
  async signInAgain() {
    await this.page.evaluate(() => document.querySelector('lease-provider').retrySession());
  }

  async attach(path) {
    await this.has('input[type=file]:not([capture])');
    const input = await this.page.evaluateHandle(() => kit.find('input[type=file]:not([capture])'));
    await input.uploadFile(path);
    await this.says(/Uploaded/);
  }

  /** Resolves when the browser has sent something that changes data at this path. */
  leaves(path) {
    return this.page.waitForRequest(
      (request) => /POST|PATCH/.test(request.method()) && path.test(new URL(request.url()).pathname),
      { timeout: PATIENCE_MS },
    );
  }

  async reload() {
    await this.page.reload({ waitUntil: 'load' });
  }

  /** Goes to another page of the site and comes back with the browser's button. */
  async awayAndBack() {
    await this.page.goto(`${this.#site}/elsewhere.html`, { waitUntil: 'load' });
    await this.page.goBack({ waitUntil: 'load' });
  }

  /** The online payment that waits for somebody. */
  async paymentUnderWay() {
    const headers = { authorization: 'Bearer journey-looking' };
    const answer = await fetch(`${this.#lessor.url}/v1/payments?limit=100`, { headers });
    const { items } = await answer.json();
    return items.find(
      ({ mode, state }) => mode && ['initiated', 'requires_action', 'processing'].includes(state),
    );
  }

  /** Tells the lessor what happened elsewhere. */
  async steer(path) {
    const answer = await fetch(`${this.#lessor.url}/__mock/${path}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  }

  /** The same lessor in another browser. */
  async onAnotherDevice(browser, flow) {
    const other = new Journey(this.#lessor, this.#site);
    await other.open(browser, flow);
    return other;
  }

  /** Where tokens must never be. */
  async secretsIn() {
    const places = await this.page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        location.href,
        document.cookie,
        history.state,
      ]),
    );
    return places.includes('journey-') ? ['the token lies in storage or address'] : [];
  }

  /** Clicks what is found once it rests; what was drawn anew meanwhile is looked for again. */
  async #click(find, argument, times = 1) {
    for (const start = performance.now(); ;) {
      const patience = { timeout: PATIENCE_MS, polling: 50 };
      const handle = await this.page.waitForFunction(find, patience, argument);
      try {
        if (await this.page.evaluate((element) => kit.rests(element), handle)) {
          return await handle.click({ count: times });
        }
      } catch (error) {
        // Both are told before anything is pressed.
        if (!/detached|not clickable/.test(error.message) || performance.now() - start > PATIENCE_MS)
          throw error;
      } finally {
        await handle.dispose();
      }
    }
  }

  async #until(what, check, argument) {
    try {
      await this.page.waitForFunction(check, { timeout: PATIENCE_MS, polling: 50 }, argument);
    } catch {
      const text = await this.page.evaluate(() => kit.text()).catch(() => '');
      throw new Error(`never came: ${what}; ${this.#left} writes left; there is: ${text.slice(0, 600)}`);
    }
  }
}
