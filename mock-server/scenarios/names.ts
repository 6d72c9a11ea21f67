/** The closed list of scenarios, and how a name is read. */
export const SCENARIOS = [
  'default',
  'slow',
  'never',
  'offline',
  'unauthorized',
  'expiredToken',
  'forbidden',
  'notFound',
  'conflict',
  'precondition',
  'invalid',
  'rateLimited',
  'serverError',
  'malformedBody',
  'halfAnswer',
  'badRow',
  'unknownEnum',
  'hostileStrings',
  'empty',
  'oneRow',
  'twelveDigits',
  'lateThenFresh',
  'failAfterFirst',
  'notOffered',
] as const;

/** Resources a scenario can be limited to. `contracts` covers schedules and guarantees too, `staff` all of the back office. */
export const RESOURCES = [
  'session',
  'sessions',
  'password',
  'capabilities',
  'label',
  'summary',
  'customers',
  'contracts',
  'schedule',
  'guarantees',
  'invoices',
  'payments',
  'assets',
  'policies',
  'promises',
  'profile',
  'emails',
  'reminders',
  'users',
  'roles',
  'auditEvents',
  'confirmations',
  'mandates',
  'payoffQuotes',
  'creditLine',
  'requestTypes',
  'requests',
  'documents',
  'uploads',
  'messages',
  'notifications',
  'events',
  'activities',
  'reportTypes',
  'reports',
  'reportSchedules',
  'claimsCentres',
  'staff',
  'staffCustomers',
  'staffCompanies',
  'staffVehicles',
  'staffContracts',
  'staffContractPreviews',
  'staffDocuments',
  'staffPayments',
  'staffInstallments',
  'staffSpecialTypes',
  'staffSpecials',
  'staffNotes',
  'staffMessages',
  'staffMessageTemplates',
  'staffOverdueCustomers',
  'staffExpectedIncome',
  'staffPlans',
] as const;

export type Scenario = (typeof SCENARIOS)[number];
export type Resource = (typeof RESOURCES)[number];
/** A scenario for all resources, or for one: `'serverError'`, `'invoices.serverError'`. */
export type ScenarioName = Scenario | `${Resource}.${Scenario}`;

export interface ParsedScenario {
  readonly name: Scenario;
  /** The one resource it is limited to. */
  readonly resource?: Resource;
}

/** True for every name that `parseScenario` reads. */
export function isScenarioName(text: string): text is ScenarioName {
  const [first, second, rest] = text.split('.');
  if (rest !== undefined) return false;
  if (second === undefined) return SCENARIOS.some((name) => name === first);
  return RESOURCES.some((name) => name === first) && SCENARIOS.some((name) => name === second);
}

/** Takes a name apart. @throws {RangeError} for a name that is not on the list. */
export function parseScenario(text: string): ParsedScenario {
  if (!isScenarioName(text)) throw new RangeError(`Unknown scenario “${text}”`);
  const [first, second] = text.split('.');
  return second === undefined
    ? { name: first as Scenario }
    : { name: second as Scenario, resource: first as Resource };
}

/** Whether a scenario speaks about this resource. */
export function concerns(scenario: ParsedScenario, resource: Resource): boolean {
  if (scenario.resource === undefined || scenario.resource === resource) return true;
  if (scenario.resource === 'staff') return resource.startsWith('staff');
  return scenario.resource === 'contracts' && (resource === 'schedule' || resource === 'guarantees');
}
