/** The OpenAPI 3.1 document of the Lessor API, made from the schemas and the catalogue. */
import type { OperationName } from '../adapters/operations.ts';
import { routeOf } from '../adapters/routes.ts';
import { described, NOUNS } from './catalogue.ts';
import { Components } from './components.ts';
import type { JsonSchema } from './components.ts';
import type { Example } from './examples.ts';
import { operationOf, refusalStatuses } from './operation.ts';
import { problemSchema } from '../schemas/protocol.ts';
import { HEADERS, PARAMETERS, refusals } from './shared.ts';

/** An OpenAPI document, as far as its makers look into it. */
export interface OpenApiDocument extends JsonSchema {
  readonly paths: Record<string, Record<string, JsonSchema>>;
  readonly components: Record<string, JsonSchema>;
}

const ABOUT = `What a lessor serves so that Leasekit works on it.

**Base types.** Money is an integer of minor units with its ISO 4217 code, never a float; the scale of a currency comes from
the capabilities. Rates and quantities are decimal strings. Due, issue, value, cover and contract dates are calendar days
\`YYYY-MM-DD\` without a time zone; *today* is the label's \`businessDate\`. Instants are RFC 3339 with \`Z\`. Ids are opaque.

**Additive.** Unknown fields pass. A word that is not in an \`enum\` of an answer is read as \`unknown\` and shown neutrally, so
a newer lessor does not break an older client.

**Paging.** \`{ items, page: { next?, prev?, total? } }\` with opaque cursors that fit the filter and sort they were
given for. A cursor should name the last row that was given, by the values that order the rows, and not count rows: those that leave
the filter while somebody pages then make nobody skip another.

**Errors** are problem details (RFC 9457) of a closed list of types, with \`errors[{ pointer, code, params }]\` and a \`traceId\`.
Texts come from codes, never from \`detail\`. Somebody else's id is answered as one that does not exist.`;

/** The document. Without examples of what a lessor answered it says the same with fewer words. */
export function openApiDocument(
  version: string,
  examples: ReadonlyMap<OperationName, Example> = new Map(),
): OpenApiDocument {
  const components = new Components();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const statuses = new Set<number>();
  for (const each of described()) {
    const { method, path } = routeOf(each.name);
    const at = (paths[`/${path}`] ??= {});
    at[method.toLowerCase()] = operationOf(each, components, examples.get(each.name));
    for (const status of refusalStatuses(each)) statuses.add(status);
  }
  const responses = refusals([...statuses].sort((a, b) => a - b));
  const parameters = PARAMETERS;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lessor API',
      version,
      summary: 'The contract between Leasekit and a lessor’s back end.',
      description: ABOUT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: 'https://{host}/v1',
        description: 'The lessor’s own.',
        variables: { host: { default: 'api.lessor.test' } },
      },
    ],
    security: [{ bearer: [] }],
    tags: NOUNS.map(({ title, about }) => ({ name: title, description: about })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The session’s access token.' },
      },
      headers: HEADERS,
      parameters: parameters,
      responses: responses,
      schemas: components.used([paths, responses, components.of(problemSchema)]),
    },
  };
}
