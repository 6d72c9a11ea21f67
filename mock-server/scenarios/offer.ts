/** What the lessor says it offers, the scenario and the caller's role taken into account. */
import type { Capabilities } from '../../sdk/schemas/capabilities.ts';
import type { ParsedScenario } from './names.ts';

/** Resources a lessor may leave out; a portal without contracts or invoices is none. */
const OPTIONAL = ['payments', 'assets', 'policies', 'promises', 'guarantees', 'schedule'];

/** The capabilities without what `notOffered` takes away. */
export function offeredCapabilities(scenario: ParsedScenario, capabilities: Capabilities): Capabilities {
  if (scenario.name !== 'notOffered') return capabilities;
  const gone = scenario.resource ? [scenario.resource as string] : OPTIONAL;
  const resources = Object.fromEntries(
    Object.entries(capabilities.resources)
      .filter(([name]) => !gone.includes(name))
      .map(([name, offer]) => [name, scenario.resource ? offer : { ...offer, pdf: false, exports: [] }]),
  );
  const actions = scenario.resource && !gone.includes('promises') ? capabilities.actions : {};
  return { ...capabilities, resources, actions };
}
