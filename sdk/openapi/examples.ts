/** Examples of the document: what a real lessor answered. */
import type { OperationName } from '../adapters/operations.ts';
import { described, isForStaff, isOffered } from './catalogue.ts';
import type { Described } from './catalogue.ts';
import type { Offer, OperationEntry, Sample } from './entry.ts';
import type { Probe } from './probe.ts';
import type { Reply } from './probe.ts';

/** One operation as it went. */
export interface Example {
  readonly answer: unknown;
  readonly body?: unknown;
}

/** Rows of a list that an example shows. */
const ROWS = '2';
/** Signing out would end the examples. */
const LAST: readonly OperationName[] = ['session.delete'];

/**
 * Tries every operation that a lessor claims to serve, writes included. Operations that have nothing to be tried on are
 * left out. The lessor is changed by it. What is for the lessor's own people is tried as `staff`, the last of all.
 */
export async function collectExamples(lessor: Probe, staff?: Probe): Promise<Map<OperationName, Example>> {
  const { json } = await lessor.call('capabilities.get');
  const found = new Map<OperationName, Example>();
  const made = new Map<string, string>();
  const offered = described().filter((each) => isOffered(each, json as Offer));
  const all = offered.filter(({ name }) => staff !== undefined || !isForStaff(name));
  const order = [
    ...all.filter(({ name }) => !LAST.includes(name)),
    ...all.filter(({ name }) => LAST.includes(name)),
  ];
  for (const each of order) {
    const tried = await tryOut(isForStaff(each.name) ? (staff ?? lessor) : lessor, each, made);
    if (!tried) continue;
    const { reply, sample } = tried;
    const id = (reply.json as { id?: unknown } | undefined)?.id;
    if (each.name.endsWith('.create') && typeof id === 'string') made.set(nounOf(each), id);
    if (each.entry.body || each.entry.change) for (const probe of [lessor, staff]) probe?.forget();
    if (reply.status >= 300) continue;
    const body = sample.body === undefined ? {} : { body: sample.body };
    found.set(each.name, { answer: reply.json, ...body });
  }
  for (const { name, entry } of all)
    if (!found.has(name) && entry.shown) found.set(name, shownIn(entry, found));
  return found;
}

/** The example an operation brings along. */
function shownIn({ shown }: OperationEntry, found: ReadonlyMap<OperationName, Example>): Example {
  const answer = shown?.answerOf ? found.get(shown.answerOf)?.answer : shown?.answer;
  return { answer, ...(shown?.body !== undefined && { body: shown.body }) };
}

const nounOf = ({ name }: Described): string => name.slice(0, name.indexOf('.'));

async function tryOut(
  lessor: Probe,
  each: Described,
  made: ReadonlyMap<string, string>,
): Promise<{ reply: Reply; sample: Sample } | undefined> {
  const { name, entry } = each;
  const sample = entry.sample ? await entry.sample(lessor) : {};
  if (!sample) return undefined;
  const id = sample.id ?? made.get(nounOf(each)) ?? (await firstOf(lessor, each));
  const totals = entry.answer.kind === 'list' && entry.answer.totals ? { include: 'totals' } : {};
  const paged = entry.answer.kind === 'list' && !entry.answer.whole ? { limit: ROWS } : {};
  const headers: Record<string, string> = {};
  if (entry.once) headers['idempotency-key'] = `example-${name}`;
  if (entry.change) headers['if-match'] = await tagOf(lessor, each, id);
  const reply = await lessor.call(name, {
    id,
    params: { ...paged, ...totals, ...sample.params },
    body: sample.body,
    bytes: sample.bytes,
    headers,
  });
  return { reply, sample };
}

async function firstOf(lessor: Probe, each: Described): Promise<string | undefined> {
  const list = `${nounOf(each)}.list` as OperationName;
  if (each.name === list || !described().some(({ name }) => name === list)) return undefined;
  const [row] = await lessor.rows<{ id?: string }>(list);
  return row?.id;
}

/** The version of what a write changes: of the record, or of the only one. */
async function tagOf(lessor: Probe, each: Described, id: string | undefined): Promise<string> {
  const { headers } = await lessor.call(`${nounOf(each)}.get` as OperationName, { id });
  return headers.get('etag') ?? '*';
}
