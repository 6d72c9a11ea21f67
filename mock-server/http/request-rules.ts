/** What the lists of requests, their types and documents accept. */
import { REQUEST_SCOPES } from '../../sdk/schemas/request-type.ts';
import { REQUEST_STATES } from '../../sdk/schemas/request.ts';
import type { ListRules } from './rules.ts';

/** Filters and sorts by resource. */
export const REQUEST_RULES = {
  requestTypes: { filters: { contractId: 'id', assetId: 'id', scope: REQUEST_SCOPES }, sorts: [] },
  requests: {
    filters: {
      q: 'text',
      type: 'id',
      state: REQUEST_STATES,
      contractId: 'id',
      assetId: 'id',
      open: 'boolean',
    },
    sorts: ['createdAt', 'updatedAt', 'number'],
  },
  /** Lines and states of one request. */
  requestLines: { filters: {}, sorts: [] },
  readings: { filters: {}, sorts: [] },
  documents: {
    filters: { q: 'text', contractId: 'id', assetId: 'id', requestId: 'id', kind: 'id', year: 'integer' },
    sorts: ['createdAt', 'title', 'year', 'kind'],
  },
} as const satisfies Record<string, ListRules>;
