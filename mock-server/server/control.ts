/** Steers a running mock over HTTP, for tests that are not written in JavaScript: `/__mock/…`. */
import { LessorRuleError } from '../engine/rule-error.ts';
import { parseJson } from '../http/body.ts';
import { isLocalDate } from '../http/local-date.ts';
import { invalid, ProblemError, problemResponse } from '../http/problem.ts';
import type { MockOptions } from '../options.ts';
import { isScenarioName } from '../scenarios/names.ts';
import type { ScenarioName } from '../scenarios/names.ts';
import type { MockState } from '../state.ts';
import { quote, receive, steer } from './payments.ts';

const PREFIX = '/__mock/';
const MAX_INVOICES = 100_000;
/** Fourteen hours and a bit: the clock starts at nine and stays on the business date. */
const LONGEST_WAIT = 53_999;

/** The answer of a control path; undefined for every other path. */
export async function answerControl(state: MockState, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(PREFIX)) return undefined;
  try {
    const more = await act(state, request, pathname.slice(PREFIX.length));
    return Response.json({ ...describe(state), ...more }, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof LessorRuleError) {
      const errors = [{ pointer: error.pointer, code: error.code }];
      const code = error.status === 409 ? 'conflict' : 'invalid-request';
      return problemResponse(code, state.nextTrace(), { errors });
    }
    if (!(error instanceof ProblemError)) throw error;
    return problemResponse(error.code, state.nextTrace(), error.extras);
  }
}

function describe(state: MockState): object {
  const { lessor, scenarioName, requests } = state;
  const { seed, invoices, latencyMs, role } = state.options;
  return {
    businessDate: lessor.businessDate,
    scenario: scenarioName,
    label: lessor.label.id,
    customerId: lessor.defaultCustomerId,
    options: { seed, invoices, latencyMs, role },
    requests,
  };
}

/** Does what a path says, and returns what the answer holds beside the state. */
async function act(state: MockState, request: Request, action: string): Promise<object> {
  if (action === 'state' || action === 'outbox') {
    if (request.method !== 'GET') throw new ProblemError('method-not-allowed', { headers: { allow: 'GET' } });
    return action === 'outbox' ? { outbox: state.outbox } : {};
  }
  const steered = /^payments\/([^/]+)\/([a-z]+)$/.exec(action);
  if (!steered && !['advance', 'scenario', 'reset', 'payments', 'payoff-quotes', 'clock'].includes(action)) {
    throw new ProblemError('not-found');
  }
  if (request.method !== 'POST') throw new ProblemError('method-not-allowed', { headers: { allow: 'POST' } });
  const text = await request.text();
  const body = text === '' && (action === 'reset' || steered) ? {} : parseJson(text);
  if (steered) return { payment: steer(state, steered[1] ?? '', steered[2] ?? '', body) };
  if (action === 'payments') return { payment: receive(state, body) };
  if (action === 'payoff-quotes') return { quote: quote(state, body) };
  if (action === 'clock') forward(state, body.seconds);
  else if (action === 'advance') advance(state, body.date);
  else if (action === 'scenario') state.setScenario(readScenario(body.scenario));
  else state.reset(readOptions(body));
  return {};
}

function advance(state: MockState, date: unknown): void {
  if (!isLocalDate(date)) throw invalid({ pointer: '/date', code: 'invalid_date' });
  if (date < state.lessor.businessDate) {
    throw invalid({ pointer: '/date', code: 'in_the_past', params: { min: state.lessor.businessDate } });
  }
  state.advanceTo(date);
}

function forward(state: MockState, seconds: unknown): void {
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_WAIT) {
    throw invalid({ pointer: '/seconds', code: 'invalid_integer', params: { min: 1, max: LONGEST_WAIT } });
  }
  state.forward(seconds);
}

function readScenario(value: unknown): ScenarioName {
  if (typeof value === 'string' && isScenarioName(value)) return value;
  throw invalid({ pointer: '/scenario', code: 'invalid_choice' });
}

function readOptions(body: Record<string, unknown>): MockOptions {
  const { seed, invoices, label, businessDate, scenario, latencyMs, role } = body;
  const options: MockOptions = {};
  const integer = (value: unknown, name: string, min: number, max: number): number => {
    if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
    throw invalid({ pointer: `/${name}`, code: 'invalid_integer', params: { min, max } });
  };
  if (seed !== undefined) options.seed = integer(seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
  if (invoices !== undefined) options.invoices = integer(invoices, 'invoices', 0, MAX_INVOICES);
  if (latencyMs !== undefined) options.latencyMs = integer(latencyMs, 'latencyMs', 0, 60_000);
  if (label === 'nordvik' || label === 'arca') options.label = label;
  else if (label !== undefined) throw invalid({ pointer: '/label', code: 'invalid_choice' });
  if (role === 'customer' || role === 'staff' || role === 'readonly') options.role = role;
  else if (role !== undefined) throw invalid({ pointer: '/role', code: 'invalid_choice' });
  if (isLocalDate(businessDate)) options.businessDate = businessDate;
  else if (businessDate !== undefined) throw invalid({ pointer: '/businessDate', code: 'invalid_date' });
  if (scenario !== undefined) options.scenario = readScenario(scenario);
  return options;
}
