/** A renewed policy that a customer sends in: a policy in review, and the request that deals with it. */
import type { InsurancePolicy, PolicyRenewal } from '../../sdk/schemas/asset.ts';
import { typeOf } from '../desks/requests/catalog.ts';
import type { RequestRecord } from '../desks/requests/request-record.ts';
import { RequestsDesk } from '../desks/requests/requests-desk.ts';
import { UploadsDesk } from '../desks/uploads/uploads-desk.ts';
import { LessorRuleError } from '../engine/rule-error.ts';
import type { Exchange } from '../http/exchange.ts';
import type { FieldProblem } from '../http/problem.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import { isLocalDate } from '../http/local-date.ts';
import { customerIndex } from '../http/readers.ts';

/**
 * Takes the renewal of a policy in.
 * @throws {ProblemError} 422 for dates and attachments that do not fit.
 * @throws {LessorRuleError} 409 when one is in review, or the contract has ended.
 */
export function renewPolicy(
  exchange: Exchange,
  old: InsurancePolicy,
  renewal: PolicyRenewal,
): InsurancePolicy {
  const { lessor, caller, view } = exchange;
  const desk = lessor.desk(RequestsDesk);
  const uploads = lessor.desk(UploadsDesk);
  const customer = customerIndex(exchange);
  const { attachmentIds, from, to, policyNo, premium } = renewal;
  const problems = [...dateProblems(exchange, old, renewal), ...uploads.problemsOf(customer, attachmentIds)];
  if (problems.length > 0) throw invalid(...problems);
  const type = typeOf('insurance_renewal');
  const assetId = old.assetIds[0];
  if (!type || assetId === undefined) throw new ProblemError('conflict');
  const insurer = renewal.insurer ?? old.insurer;
  const payload = {
    ...{ assetId, policyType: old.type, insurer, policyNo, from, to },
    ...(premium && { premium }),
  };
  const about = desk.about(customer, payload);
  const reason = desk.reasonAgainst(customer, type, about);
  if (reason !== undefined) throw new LessorRuleError(409, reason, '');
  const open = view
    .policies({ filter: { assetId }, offset: 0, limit: Number.MAX_SAFE_INTEGER })
    .items.some((each) => each.review === 'in_review' && each.type === old.type);
  if (open) throw new LessorRuleError(409, 'already_open', '');
  const order = { customer, by: caller.user.name, type, payload, about };
  const made = desk.create(order);
  desk.attach(made, uploads.use(customer, attachmentIds, made.id));
  return policyOf(exchange, made);
}

function policyOf({ view }: Exchange, made: RequestRecord): InsurancePolicy {
  const policy = view.policy(`pol_${made.id}`);
  if (!policy) throw new ProblemError('internal-error');
  return policy;
}

function dateProblems(
  { lessor }: Exchange,
  old: InsurancePolicy,
  { from, to }: PolicyRenewal,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!isLocalDate(from)) problems.push({ pointer: '/from', code: 'invalid_date' });
  if (!isLocalDate(to)) problems.push({ pointer: '/to', code: 'invalid_date' });
  if (problems.length > 0) return problems;
  if (from <= old.from) problems.push({ pointer: '/from', code: 'before_start', params: { min: old.from } });
  if (to < from) problems.push({ pointer: '/to', code: 'before_start', params: { min: from } });
  else if (to < lessor.businessDate) {
    problems.push({ pointer: '/to', code: 'in_the_past', params: { min: lessor.businessDate } });
  }
  return problems;
}
