/** Registers `<lease-activity-feed>`. */
import { register } from '../../context/register.ts';
import { ActivityFeedElement } from './activity-feed.ts';

/** Defines the element under a prefix: `defineActivityFeed('acme')` gives `<acme-activity-feed>`. */
export function defineActivityFeed(prefix = 'lease'): void {
  register(`${prefix}-activity-feed`, ActivityFeedElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-activity-feed': ActivityFeedElement;
  }
}
