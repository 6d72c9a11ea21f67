/** The reports that this lessor makes, and what can be asked of each. */
import type { ReportParameter, ReportType } from '../../../sdk/schemas/report.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import { isLocalDate } from '../../http/local-date.ts';

export const REPORT_CODES = [
  'overdue_invoices',
  'due_this_week',
  'statement_of_account',
  'fleet_mileage',
  'expected_payments',
  'annual_summary',
] as const;
export type ReportCode = (typeof REPORT_CODES)[number];

export const PERIODS = [
  'this_month',
  'last_month',
  'last_quarter',
  'this_year',
  'last_year',
  'custom',
] as const;

const contract: ReportParameter = { name: 'contractId', type: 'contract', required: false };

const PARAMETERS: Readonly<Record<ReportCode, readonly ReportParameter[]>> = {
  overdue_invoices: [contract],
  due_this_week: [{ name: 'days', type: 'integer', required: false, default: '7', min: 1, max: 60 }],
  statement_of_account: [
    { name: 'period', type: 'choice', required: false, default: 'last_month', choices: [...PERIODS] },
    { name: 'from', type: 'date', required: false },
    { name: 'to', type: 'date', required: false },
  ],
  fleet_mileage: [{ name: 'onlyExcess', type: 'boolean', required: false, default: 'false' }],
  expected_payments: [
    { name: 'months', type: 'integer', required: false, default: '3', min: 1, max: 24 },
    contract,
  ],
  annual_summary: [{ name: 'year', type: 'year', required: false }],
};

/** What can be asked for, with titles in the reader's language. */
export function reportTypes(titles: Readonly<Record<ReportCode, string>>): ReportType[] {
  return REPORT_CODES.map((id) => ({
    id,
    title: titles[id],
    formats: ['pdf', 'xlsx', 'csv'],
    parameters: PARAMETERS[id].map((each) => ({ ...each })),
    schedulable: true,
  }));
}

export type Params = Readonly<Record<string, string>>;

/** The code of a type. Throws LessorRuleError for one that is not offered. */
export function codeOf(type: string): ReportCode {
  const code = REPORT_CODES.find((each) => each === type);
  if (!code) throw new LessorRuleError(422, 'invalid_choice', '/type');
  return code;
}

/**
 * What was asked for, defaults filled in. Throws LessorRuleError for what the type does not know or cannot read.
 * `ownsContract` tells whether a contract is the customer's.
 */
export function readParams(code: ReportCode, given: Params, ownsContract: (id: string) => boolean): Params {
  const known = PARAMETERS[code];
  for (const name of Object.keys(given)) {
    if (!known.some((each) => each.name === name)) refuse(name, 'unknown_parameter');
  }
  const params: Record<string, string> = {};
  for (const parameter of known) {
    const value = given[parameter.name] || parameter.default;
    if (value === undefined) {
      if (parameter.required) refuse(parameter.name, 'required');
      continue;
    }
    check(parameter, value, ownsContract);
    params[parameter.name] = value;
  }
  if (params.period === 'custom') checkCustom(params);
  return params;
}

function checkCustom({ from, to }: Params): void {
  if (from === undefined) refuse('from', 'required');
  if (to !== undefined && from !== undefined && to < from) refuse('to', 'before_start');
}

function check(parameter: ReportParameter, value: string, ownsContract: (id: string) => boolean): void {
  const { name, type, choices, min = 0, max = 9999 } = parameter;
  switch (type) {
    case 'date':
      if (!isLocalDate(value)) refuse(name, 'invalid_date');
      return;
    case 'year':
      if (!/^(19|20|21)\d\d$/.test(value)) refuse(name, 'invalid_year');
      return;
    case 'integer':
      if (!/^\d{1,4}$/.test(value) || Number(value) < min || Number(value) > max)
        refuse(name, 'out_of_range');
      return;
    case 'choice':
      if (!choices?.includes(value)) refuse(name, 'invalid_choice');
      return;
    case 'boolean':
      if (value !== 'true' && value !== 'false') refuse(name, 'invalid_boolean');
      return;
    case 'contract':
      if (!ownsContract(value)) refuse(name, 'unknown_contract');
  }
}

function refuse(name: string, code: string): never {
  throw new LessorRuleError(422, code, `/params/${name}`);
}
