/** What the lessor says it offers, the scenario taken into account. */
import type { Capabilities } from '../../sdk/schemas/capabilities.ts';
import { RESOURCES } from './names.ts';
import type { ParsedScenario, Resource } from './names.ts';

const OF_CONTRACTS = ['schedule', 'guarantees'];
const OF_STAFF = RESOURCES.filter((name) => name.startsWith('staff'));
/** Resources a lessor may leave out; a portal without contracts or invoices is none. */
const OPTIONAL = [
  ...['payments', 'assets', 'policies', 'promises', ...OF_CONTRACTS],
  ...['confirmations', 'mandates', 'payoffQuotes', 'creditLine'],
  ...['requestTypes', 'requests', 'documents', 'uploads'],
  ...OF_STAFF,
];

function partsOf(resource: Resource): readonly string[] {
  if (resource === 'staff') return OF_STAFF;
  return resource === 'contracts' ? OF_CONTRACTS : [];
}

/** Actions that need a resource. */
const ACTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  requests: ['request', 'answerRequest', 'cancelRequest'],
  requestTypes: ['request'],
  documents: ['fileDocument'],
  uploads: ['upload', 'fileDocument', 'renewPolicy'],
  assets: ['addReading'],
  policies: ['renewPolicy'],
  staff: [
    ...['manageCustomers', 'manageCompanies', 'manageVehicles', 'enterContract', 'registerPayment'],
    ...['addSpecial', 'writeNote', 'sendMessage', 'planSales'],
  ],
};

function withoutActionsOf(
  gone: readonly string[],
  actions: Capabilities['actions'],
): Capabilities['actions'] {
  const lost = new Set(gone.flatMap((name) => ACTIONS_OF[name] ?? []));
  return Object.fromEntries(Object.entries(actions).filter(([name]) => !lost.has(name)));
}

/** The capabilities without what `notOffered` takes away. */
export function offeredCapabilities(scenario: ParsedScenario, capabilities: Capabilities): Capabilities {
  if (scenario.name !== 'notOffered') return capabilities;
  const { resource } = scenario;
  const gone: readonly string[] = resource === undefined ? OPTIONAL : [resource, ...partsOf(resource)];
  const resources = Object.fromEntries(
    Object.entries(capabilities.resources)
      .filter(([name]) => !gone.includes(name))
      .map(([name, offer]) => [name, resource ? offer : { ...offer, pdf: false, exports: [] }]),
  );
  const actions = resource && !gone.includes('promises') ? capabilities.actions : {};
  const uploads = gone.includes('uploads') ? { mode: 'none' as const } : capabilities.uploads;
  return { ...capabilities, resources, actions: withoutActionsOf(gone, actions), uploads };
}
