/** Words of the dashboard's cards below the figures: they come with the module that speaks them. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { dashboardCatalog } from './dashboard.ts';

const en = {
  pay: 'Pay',
  payAria: 'Pay: {amount} overdue',
  requests: 'Requests in progress',
  requestsNone: 'No request is in progress.',
  requestsLoading: 'Loading requests',
  requestsAll: 'All requests in progress: {count}',
  requestSince: 'last changed on {date}',
  activity: 'Activity',
  activityLoading: 'Loading activity',
} as const satisfies Record<string, Message>;

export const dashboardLaterCatalog = extendCatalog(dashboardCatalog, en);

export type DashboardLaterKey = keyof typeof en;
