/** Takes a request in: its type, its values, its attachments, and whether it is allowed now. */
import type { RequestDraft } from '../../sdk/schemas/request.ts';
import { ATTACHMENTS_NONE, type TypeSpec, typeOf } from '../desks/requests/catalog.ts';
import { checkPayload } from '../desks/requests/check.ts';
import type { RequestRecord } from '../desks/requests/request-record.ts';
import { RequestsDesk } from '../desks/requests/requests-desk.ts';
import { UploadsDesk } from '../desks/uploads/uploads-desk.ts';
import { toDay } from '../engine/finance/calendar.ts';
import { LessorRuleError } from '../engine/rule-error.ts';
import type { Exchange } from '../http/exchange.ts';
import type { FieldProblem } from '../http/problem.ts';
import { invalid } from '../http/problem.ts';
import { customerIndex } from '../http/readers.ts';

/**
 * Makes a request.
 * @throws {ProblemError} 422 that names everything that is wrong at once.
 * @throws {LessorRuleError} 409 when the type is not allowed now, for the reason given.
 */
export function takeRequest(exchange: Exchange, draft: RequestDraft): RequestRecord {
  const { lessor, caller } = exchange;
  const desk = lessor.desk(RequestsDesk);
  const uploads = lessor.desk(UploadsDesk);
  const type = typeOf(draft.type);
  if (!type) throw invalid({ pointer: '/type', code: 'invalid_choice' });
  const customer = customerIndex(exchange);
  const { payload = {}, attachmentIds = [] } = draft;
  const problems = [
    ...problemsOf(exchange, type, payload),
    ...countProblems(type, attachmentIds.length),
    ...uploads.problemsOf(customer, attachmentIds),
  ];
  if (problems.length > 0) throw invalid(...problems);
  const about = desk.about(customer, payload);
  const reason = desk.reasonAgainst(customer, type, about);
  if (reason !== undefined) throw new LessorRuleError(409, reason, '/type');
  const made = desk.create({ customer, by: caller.user.name, type, payload: tidy(payload), about });
  desk.attach(made, uploads.use(customer, attachmentIds, made.id));
  return made;
}

function problemsOf(
  { lessor, view, capabilities }: Exchange,
  type: TypeSpec,
  payload: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  return checkPayload(type, payload, {
    today: toDay(lessor.businessDate),
    currencies: capabilities.currencies.map(({ code }) => code),
    hasContract: (id) => view.contract(id) !== undefined,
    assetKind: (id) => view.asset(id)?.kind,
  });
}

function countProblems({ attachments = ATTACHMENTS_NONE }: TypeSpec, count: number): FieldProblem[] {
  const { min, max } = attachments;
  const pointer = '/attachmentIds';
  if (count < min) return [{ pointer, code: 'too_few', params: { min } }];
  return count > max ? [{ pointer, code: 'too_many', params: { max } }] : [];
}

/** Without what was left empty, and without spaces around texts. */
function tidy(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload)
      .map(([name, value]): [string, unknown] => [name, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}
