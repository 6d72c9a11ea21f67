/** What this lessor can tell its customers: letters, news, live events, reports, claims centres. */
import type { Capabilities } from '../../sdk/schemas/index.ts';
import { INFORM_RULES } from '../http/inform-rules.ts';

type Offer = Pick<Capabilities, 'resources' | 'actions'> & Required<Pick<Capabilities, 'realtime'>>;

const offered = (noun: keyof typeof INFORM_RULES) => ({
  list: true,
  detail: true,
  filters: Object.keys(INFORM_RULES[noun].filters),
  sorts: [...INFORM_RULES[noun].sorts],
  total: 'exact' as const,
});

/** Resources, actions and live events of this side of the office. */
export function informCapabilities(): Offer {
  return {
    resources: {
      messages: offered('messages'),
      notifications: { ...offered('notifications'), detail: false },
      events: { list: true },
      activities: { ...offered('activities'), detail: false },
      reportTypes: { list: true },
      reports: { ...offered('reports'), pdf: true, exports: ['xlsx', 'csv'] },
      reportSchedules: offered('reportSchedules'),
      claimsCentres: offered('claimsCentres'),
    },
    actions: {
      message: { enabled: true, limits: { subject: 200, body: 5000, attachments: 10 } },
      report: { enabled: true },
      reportSchedule: { enabled: true, modes: ['daily', 'weekly', 'monthly'], limits: { recipients: 10 } },
    },
    realtime: { sse: true, pollSeconds: 30 },
  };
}
