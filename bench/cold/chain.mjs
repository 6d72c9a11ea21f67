/** Which requests waited for each other, from a visit in which every answer was held back for the same time. */
const CLOSE = 5;

/** Names of the requests that followed one upon the other until the first row stood in the document. */
export function chainOf({ fetched, calls, origin, dom }) {
  const requests = [...fetched.filter(({ name }) => name !== '/__probe.js'), ...calls].filter(
    ({ end }) => end !== undefined,
  );
  const lastEnding = (limit) =>
    requests
      .filter(({ end }) => end <= limit + CLOSE)
      .sort((a, b) => a.end - b.end)
      .at(-1);
  const chain = [];
  for (let next = lastEnding(origin + dom); next; next = lastEnding(next.start)) {
    if (chain.includes(next)) break;
    chain.unshift(next);
  }
  return chain.map(({ name }) => shortName(name));
}

const shortName = (name) =>
  name === '/'
    ? 'page'
    : name
        .split('/')
        .at(-1)
        .replace(/-[\w-]{8}(?=\.)/, '');

/** Bytes and numbers of what a visit fetched until nothing more came. */
export function weigh({ fetched, calls, origin, dom }) {
  const files = fetched.filter(({ own }) => !own);
  const atFirstRow = files.filter(({ start }) => start < origin + dom);
  const bytes = (list, type) =>
    list.filter((file) => file.type === type).reduce((sum, file) => sum + file.bytes, 0);
  return {
    js: bytes(files, '.js'),
    css: bytes(files, '.css'),
    jsAtFirstRow: bytes(atFirstRow, '.js'),
    scripts: files.filter(({ type }) => type === '.js').length,
    calls: calls.length,
    // Answered by then; what is asked along with the first paint holds nothing up.
    callsAtFirstRow: calls.filter(({ end }) => end < origin + dom).length,
    html: fetched.find(({ name }) => name === '/').bytes,
  };
}
