/** What the measured page can do: a provider with a mock lessor in the page, and widgets that come and go. */
import { createMockFetch, MOCK_BASE_URL } from '../../mock-server/in-page.ts';
import { define } from '../../src/definitions.ts';

/** Five widgets that a page of a lessor has, each asking for something else. */
const KINDS = ['invoice-table', 'contract-list', 'payment-history', 'asset-list', 'activity-feed'];
const { fetch: answer, control, getAccessToken } = createMockFetch({ invoices: 200, role: 'staff' });
const encoder = new TextEncoder();
let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
let streams = 0;
let serial = 0;
let underWay = 0;
let answered = 0;

/** Timers that are set, whoever set them; those of five minutes are the cache's own and end by themselves. */
const timers = new Set<unknown>();
for (const [set, clear] of [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
] as const) {
  const [start, stop] = [window[set] as typeof setTimeout, window[clear] as typeof clearTimeout];
  Object.assign(window, {
    [set]: (work: () => void, wait = 0) => {
      const id: unknown = start(() => {
        if (set === 'setTimeout') timers.delete(id);
        work();
      }, wait);
      if (wait < 300_000) timers.add(id);
      return id;
    },
    [clear]: (id: number) => {
      timers.delete(id);
      stop(id);
    },
  });
}

/** The mock's answers, and a stream of events that the measurement drives. */
async function lessor(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (/event-stream/.test(request.headers.get('accept') ?? '')) {
    streams += 1;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) });
    request.signal.addEventListener('abort', () => {
      streams -= 1;
      stream?.error(request.signal.reason);
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }
  underWay += 1;
  try {
    return await answer(request);
  } finally {
    underWay -= 1;
    answered += 1;
  }
}

const frame = () => new Promise(requestAnimationFrame);
define();
const provider = document.createElement('lease-provider');
Object.assign(provider, { baseUrl: MOCK_BASE_URL, fetch: lessor, getAccessToken, locale: 'en' });
document.getElementById('host')!.append(provider);

const waiting = (root: ParentNode): boolean =>
  [...root.querySelectorAll('*')].some(
    (each) =>
      ('isUpdatePending' in each && each.isUpdatePending) || (each.shadowRoot && waiting(each.shadowRoot)),
  );

/** Waits until nothing loads and nothing is to be rendered, two frames in a row. */
async function settled(): Promise<void> {
  for (let still = 0; still < 2;) {
    await frame();
    const { value } = provider;
    const busy = value?.session.status !== 'ready' || value.queries.fetching > 0 || waiting(provider);
    still = busy ? 0 : still + 1;
  }
}

const asked = () => control.requests.map(({ method, path, query }) => `${method} ${path}?${query}`);
/** Length of the text of a widget, with that of the pieces in it. */
const shown = (widget: Element): number => {
  const root = widget.shadowRoot;
  if (!root) return 0;
  const pieces = [...root.querySelectorAll('*')].filter((each) => each.shadowRoot);
  return pieces.reduce((sum, each) => sum + shown(each), root.textContent?.trim().length ?? 0);
};

/** Everything is loaded and was run once; the answers are forgotten, so that they are asked for again. */
async function warm(): Promise<void> {
  await settled();
  await show(KINDS.length);
  await clear();
  provider.value?.queries.keepOnly();
}

/** Mounts widgets of five kinds in one run; answers what was asked and whether every widget shows something. */
async function show(count: number): Promise<{ asked: string[]; filled: number }> {
  const before = asked().length;
  for (let at = 0; at < count; at += 1) {
    provider.append(document.createElement(`lease-${KINDS[at % KINDS.length]}`));
  }
  await settled();
  const filled = [...provider.children].filter((widget) => shown(widget) > 200).length;
  return { asked: asked().slice(before), filled };
}

async function clear(): Promise<void> {
  provider.replaceChildren();
  await frame();
  await frame();
}

async function cycle(times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await show(KINDS.length);
    await clear();
  }
}

/** One event of the lessor, and the time it takes until all that shows it is up to date. */
async function event(noun: string): Promise<void> {
  serial += 1;
  const data = { eventId: `e-${serial}`, type: `${noun}.updated`, entity: noun, revision: serial };
  stream?.enqueue(encoder.encode(`id: e-${serial}\nevent: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`));
}

Object.assign(window, {
  lab: {
    warm,
    show,
    clear,
    cycle,
    event,
    settled,
    counts: () => ({
      timers: timers.size,
      requests: underWay,
      streams,
      questions: provider.value?.queries.size,
    }),
    answered: () => answered,
  },
});
