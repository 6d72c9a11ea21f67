/** Everything the client can ask of an adapter, noun by noun. Grows with the product. */

type Verbs<Noun extends string, Verb extends string> = `${Noun}.${Verb}`;

/**
 * Name of an operation, `noun.verb` in camel case. `list` reads rows, `get` one record (or the only one), `create`,
 * `update` and `delete` write; any other verb is named after what it reads or does.
 */
export type OperationName =
  | Verbs<'session', 'get' | 'create' | 'delete'>
  | Verbs<'capabilities' | 'label' | 'summary', 'get'>
  | Verbs<'customers' | 'assets' | 'policies', 'list' | 'get'>
  | Verbs<'contracts', 'list' | 'get' | 'schedule' | 'guarantees'>
  | Verbs<'invoices', 'list' | 'get' | 'pdf'>
  | Verbs<'payments', 'list' | 'get' | 'receipt'>
  | Verbs<'promises', 'list' | 'get' | 'create' | 'cancel'>
  | Verbs<'downloads', 'blob'>;
