// Runs first in every page: answers `fetch` from the stub, and notes when the first row of data is there.
// `page` and `answerDelay` stand before it in the same script.
(() => {
  const measured = (window.measured = { calls: [] });
  const network = window.fetch.bind(window);
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  const now = () => performance.timeOrigin + performance.now();

  if (window.stub) {
    window.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      const body = window.stub(url);
      // Files of the page itself, such as translations, are fetched.
      if (body === undefined && url.origin === location.origin) return network(input, init);
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      const call = { name: `${method} ${url.host}${url.pathname}`, start: now() };
      measured.calls.push(call);
      if (window.answerDelay) await sleep(window.answerDelay);
      call.end = now();
      const status = body === undefined ? 404 : 200;
      return new Response(JSON.stringify(body ?? {}), {
        status,
        headers: { 'content-type': 'application/json' },
      });
    };
  }

  // `a >>> b`: b in the shadow root of a.
  const rowPath = window.page.row.split('>>>').map((selector) => selector.trim());
  const rows = () => {
    const root = rowPath
      .slice(0, -1)
      .reduce((found, selector) => found?.querySelector(selector)?.shadowRoot, document);
    return [...(root?.querySelectorAll(rowPath.at(-1)) ?? [])];
  };
  // Skeletons are rows without a digit.
  const holdsData = (row) => /\d/.test(row.textContent);
  window.dataRows = () =>
    rows()
      .filter((row) => row.checkVisibility() && holdsData(row))
      .map((row) => row.textContent.replace(/\s+/g, ' '));

  const look = () => {
    if (!rows().some(holdsData)) return setTimeout(look, 1);
    measured.dom = performance.now();
    // The first task after the next frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (measured.painted = performance.now());
      port2.postMessage(0);
    });
  };
  look();
})();
