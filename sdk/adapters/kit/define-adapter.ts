/** Makes an adapter of one async function per operation and of what it declares. */
import { NotOfferedError, ResponseShapeError } from '../../core/errors.ts';
import type { Capabilities, CurrencyCapability, ResourceCapability } from '../../schemas/capabilities.ts';
import type { Adapter, CallContext, OperationInput, OperationName, ParamValue } from '../adapter.ts';
import { refusedParameter } from './cursors.ts';
import { MapFault } from './fault.ts';

/** Answers one operation in the shape of the Lessor API. */
export type Operation = (input: OperationInput, context: CallContext) => Promise<unknown>;

/** What an adapter is made of. */
export interface AdapterDefinition {
  /**
   * What the lessor's system can do: `invoices: { list: true, detail: true, filters: ['timing'] }`. What is absent
   * here is neither shown nor callable.
   */
  readonly capabilities: Capabilities;
  /** Replaces the declared currencies, where the system itself knows them. Asked at each `capabilities.get`. */
  readonly currencies?: (context: CallContext) => Promise<CurrencyCapability[]>;
  /** The operations by name. `capabilities.get` comes by itself. */
  readonly operations: Readonly<Partial<Record<OperationName, Operation>>>;
}

/** Flag of a resource that an operation needs, where the names alone do not tell. */
const FLAGS: Readonly<Record<string, readonly [resource: string, flag: 'list' | 'detail' | 'pdf']>> = {
  'contracts.schedule': ['schedule', 'list'],
  'contracts.guarantees': ['guarantees', 'list'],
  'payments.receipt': ['payments', 'pdf'],
};
const VERBS: Readonly<Record<string, 'list' | 'detail' | 'pdf'>> = {
  list: 'list',
  get: 'detail',
  pdf: 'pdf',
};
/** How a page comes to know the rest; these stand for no widget. */
const FRAME = /^(capabilities\.get|label\.get|session\.get|session\.delete|downloads\.blob)$/;
const ALWAYS = new Set(['limit', 'cursor', 'sort', 'include']);

/**
 * Makes an adapter.
 * @throws TypeError when it declares what it does not implement, or implements what it does not declare.
 */
export function defineAdapter(definition: AdapterDefinition): Adapter {
  const { capabilities, currencies, operations } = definition;
  const faults = contradictions(definition);
  if (faults.length > 0) throw new TypeError(`The adapter contradicts itself: ${faults.join('; ')}.`);
  return {
    async call(operation, input, context) {
      context.signal?.throwIfAborted();
      const own = operations[operation];
      if (own) {
        if (operation.endsWith('.list')) checkParams(operation, input, resourceOf(operation, capabilities));
        return answered(operation, own(input, context));
      }
      if (operation !== 'capabilities.get') throw new NotOfferedError(operation);
      return currencies ? { ...capabilities, currencies: await currencies(context) } : capabilities;
    },
  };
}

/** Amounts that cannot be added up, or a value that no map was there to report, are faults of the answer. */
function answered(operation: string, answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((error: unknown) => {
    if (!(error instanceof RangeError || error instanceof MapFault)) throw error;
    throw new ResponseShapeError(operation, [{ path: '', message: error.message }]);
  });
}

/** What is declared and not implemented, and the other way round; one English sentence each. */
export function contradictions({ capabilities, operations }: AdapterDefinition): string[] {
  const missing = Object.entries(capabilities.resources).flatMap(([resource, offer]) =>
    declaredBy(resource, offer)
      .filter((name) => !(name in operations) && name !== 'capabilities.get')
      .map((name) => `${resource} is declared, ${name} is not implemented`),
  );
  const undeclared = Object.keys(operations)
    .filter((name) => !FRAME.test(name) && !isDeclared(name, capabilities))
    .map((name) => `${name} is implemented, but not declared`);
  return [...missing, ...undeclared];
}

function declaredBy(resource: string, offer: ResourceCapability): string[] {
  const special = Object.entries(FLAGS).filter(([, [name]]) => name === resource);
  return (['list', 'detail', 'pdf'] as const).flatMap((flag) => {
    if (offer[flag] !== true) return [];
    const named = special.find(([, [, its]]) => its === flag);
    return named ? [named[0]] : [`${resource}.${flag === 'detail' ? 'get' : flag}`];
  });
}

function isDeclared(operation: string, { resources, actions, signIn }: Capabilities): boolean {
  const [noun = '', verb = ''] = operation.split('.');
  if (operation === 'session.create') return signIn?.password === true;
  const [resource, flag] = FLAGS[operation] ?? [noun, VERBS[verb]];
  if (flag) return resources[resource]?.[flag] === true;
  const action = actions[operation] ?? actions[verb];
  // What is done with one record, such as `documents.download`, is declared with the record unless named.
  return action ? action.enabled : resources[noun]?.detail === true;
}

function resourceOf(operation: string, { resources }: Capabilities): ResourceCapability {
  return resources[operation.split('.')[0] ?? ''] ?? {};
}

/** A filter that is passed over in silence would answer rows that nobody asked for. */
function checkParams(operation: string, { params = {} }: OperationInput, offer: ResourceCapability): void {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || ALWAYS.has(name)) continue;
    const unknown = namesOf(name, value).find((each) => !offer.filters?.includes(each));
    if (unknown !== undefined) throw refusedParameter(operation, unknown, 'unknown_parameter');
  }
  const sort = params['sort'];
  if (typeof sort === 'string' && sort !== '') {
    const keys = sort.split(',').map((key) => key.replace(/^-/, ''));
    if (keys.some((key) => !offer.sorts?.includes(key)))
      throw refusedParameter(operation, 'sort', 'unknown_sort');
  }
  if ([params['include']].flat().includes('totals') && offer.totals !== true)
    throw refusedParameter(operation, 'include', 'unknown_parameter');
}

function namesOf(name: string, value: ParamValue): string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [name];
  return Object.entries(value)
    .filter(([, bound]) => bound !== undefined && bound !== '')
    .map(([bound]) => `${name}.${bound}`);
}
