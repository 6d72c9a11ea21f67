/** What customers can ask this lessor for, send it, and fetch from it. */
import type { Capabilities } from '../../sdk/schemas/index.ts';
import { UPLOAD_LIMITS } from '../desks/uploads/limits.ts';
import { REQUEST_RULES } from '../http/request-rules.ts';

type Offer = Pick<Capabilities, 'resources' | 'actions'> & Required<Pick<Capabilities, 'uploads'>>;

const offered = (noun: 'requests' | 'documents') => ({
  list: true,
  detail: true,
  filters: Object.keys(REQUEST_RULES[noun].filters),
  sorts: [...REQUEST_RULES[noun].sorts],
  total: 'exact' as const,
  maxLimit: 1000,
});

/** Resources, actions and the way of files. */
export function requestCapabilities(): Offer {
  const { mime, maxBytes } = UPLOAD_LIMITS;
  return {
    resources: {
      requestTypes: { list: true, filters: Object.keys(REQUEST_RULES.requestTypes.filters), total: 'exact' },
      requests: { ...offered('requests'), exports: ['xlsx', 'xls', 'csv'] },
      documents: { ...offered('documents'), pdf: true },
      uploads: { detail: true },
    },
    actions: {
      request: { enabled: true, limits: { attachments: 10 } },
      answerRequest: { enabled: true },
      cancelRequest: { enabled: true },
      upload: { enabled: true, limits: { maxBytes } },
      fileDocument: { enabled: true },
      addReading: { enabled: true },
      renewPolicy: { enabled: true, limits: { attachments: 5 } },
    },
    uploads: { mode: 'proxied', maxBytes, mime: [...mime] },
  };
}
