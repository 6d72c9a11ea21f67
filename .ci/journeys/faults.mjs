// What goes wrong on the way, each done to every flow: afterwards it exists exactly once.
const PATIENCE_MS = 30_000;
const UNKNOWN = /We do not know whether this arrived/;
const SIGNED_OUT = /[Ss]ign in|signed out|session has ended/;

const finish = (journey, { done, gone }) => (gone ? journey.gone(gone) : journey.says(done));

/** Brings up the form of a flow, step by step. */
async function open(journey, flow, { subject }) {
  const { opens = [] } = flow;
  if (opens.length === 0) return;
  await journey.settled(flow);
  for (const { press, unless } of [opens].flat())
    await journey.brings(unless, press ?? new RegExp(`^${subject.number ?? subject.name}$`));
  await journey.sendable();
}

/** Opens the form and fills it in. */
export async function fill(journey, flow, given) {
  await open(journey, flow, given);
  await flow.choose?.(journey, given);
  for (const [selector, value] of Object.entries(flow.fields?.(given) ?? {}))
    await journey.fill(selector, value);
  if (flow.attach) await journey.attach(flow.attach);
}

async function kept(journey, flow, given) {
  if (flow.kept) return flow.kept(journey);
  for (const [selector, value] of Object.entries(flow.fields?.(given) ?? {}))
    if ((await journey.value(selector)) !== value) return false;
  return true;
}

/** What was typed is there, or the page says that it is done already. */
async function stillThere(journey, flow, { given }) {
  for (const start = performance.now(); performance.now() - start < PATIENCE_MS;) {
    if (await kept(journey, flow, given)) return;
    if (flow.known && (await journey.said(flow.known))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('what was typed is gone');
}

/** The form as it is after the page was loaded anew. */
async function openAgain(journey, flow, context) {
  await journey.settled(flow);
  if (flow.forgets) return fill(journey, flow, context.given);
  await open(journey, flow, context.given);
  return stillThere(journey, flow, context);
}

/** Told that nobody knows; the draft is there; sent again. */
async function afterSilence(journey, flow, context) {
  await journey.says(UNKNOWN);
  await stillThere(journey, flow, context);
  journey.scenario('default');
  await journey.offline(false);
  await journey.sendAgain();
  await finish(journey, flow);
}

/** Refused in words; the draft is there; sent again once it may be. */
const refused = (scenario) => async (journey, flow, context) => {
  journey.scenario(scenario);
  await journey.submit();
  await journey.complains();
  await stillThere(journey, flow, context);
  journey.scenario('default');
  await journey.sendAgain();
  await finish(journey, flow);
};

/** After a reload: it is there already and the page says so, or it is sent again. */
async function afterReload(journey, flow, context, before) {
  await journey.reload();
  journey.scenario('default');
  if ((await context.count()) > before && flow.known) return journey.says(flow.known);
  await openAgain(journey, flow, context);
  await journey.sendAgain();
  return finish(journey, flow);
}

export const FAULTS = {
  'a double click': async (journey, flow) => {
    await journey.submit(2);
    await finish(journey, flow);
  },
  'offline before it leaves': async (journey, flow, context) => {
    await journey.offline(true);
    await journey.submit();
    await afterSilence(journey, flow, context);
  },
  'the line breaks before the answer': async (journey, flow, context) => {
    journey.scenario(`${flow.resource}.halfAnswer`);
    await journey.submit();
    await afterSilence(journey, flow, context);
  },
  'offline afterwards': async (journey, flow) => {
    await journey.submit();
    await finish(journey, flow);
    await journey.offline(true);
    if (flow.done && !(await journey.said(flow.done))) throw new Error('what was done is not told any more');
    await journey.offline(false);
    await journey.reload();
    await journey.settled(flow);
  },
  'a reload while it is under way': async (journey, flow, context, before) => {
    journey.scenario(`${flow.resource}.slow`);
    const left = journey.leaves(flow.path);
    await journey.submit();
    await left;
    await afterReload(journey, flow, context, before);
  },
  'a reload after the answer was lost': async (journey, flow, context, before) => {
    journey.scenario(`${flow.resource}.halfAnswer`);
    await journey.submit();
    await journey.says(UNKNOWN);
    journey.scenario('default');
    await afterReload(journey, flow, context, before);
  },
  'the back button': async (journey, flow, context) => {
    await journey.awayAndBack();
    await openAgain(journey, flow, context);
    await journey.submit();
    await finish(journey, flow);
    await journey.awayAndBack();
    await journey.settled(flow);
  },
  'a token that has expired': async (journey, flow) => {
    journey.scenario('expiredToken');
    await journey.submit();
    await finish(journey, flow);
  },
  'a session that has ended': async (journey, flow, context) => {
    journey.scenario('unauthorized');
    // What the page asks by itself may have ended the session first.
    await journey.submit().catch(() => undefined);
    await journey.says(SIGNED_OUT);
    await journey.written();
    journey.scenario('default');
    await journey.signInAgain();
    await openAgain(journey, flow, context);
    await journey.sendAgain();
    await finish(journey, flow);
  },
  409: refused('conflict'),
  412: refused('precondition'),
  422: refused('invalid'),
  429: async (journey, flow) => {
    journey.scenario('rateLimited');
    await journey.submit();
    await finish(journey, flow);
  },
  500: async (journey, flow, context) => {
    journey.scenario(`${flow.resource}.serverError`);
    await journey.submit();
    await afterSilence(journey, flow, context);
  },
};
