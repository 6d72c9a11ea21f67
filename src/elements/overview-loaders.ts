/** Where the elements are that the overview is composed of; apart from the other loaders, as those about paying are. */
import type { Definition } from '../lib/element-source.ts';

/** Name without prefix → where its definition is. */
export const OVERVIEW_LOADERS = {
  'activity-feed': async () => (await import('./activity-feed/define.ts')).defineActivityFeed,
  'quick-actions': async () => (await import('./quick-actions/define.ts')).defineQuickActions,
} as const satisfies Readonly<Record<string, () => Promise<Definition>>>;
