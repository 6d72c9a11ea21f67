import type { ServiceRequest } from '../../../sdk/index.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Status } from '../status-pill/status-pill.ts';

/** State of a request; what waits for the reader stands out. */
export function requestStatus({ state }: Pick<ServiceRequest, 'state'>, localizer: Localizer): Status {
  const text = localizer.text(requestCatalog, `state.${state}`);
  switch (state) {
    case 'info_needed':
      return { tone: 'attention', text };
    case 'submitted':
    case 'in_review':
      return { tone: 'attention', shape: 'ring', text };
    case 'approved':
    case 'fulfilled':
      return { tone: 'settled', text };
    case 'rejected':
      return { tone: 'overdue', text };
    default:
      return { tone: 'neutral', text };
  }
}
