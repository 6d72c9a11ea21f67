/**
 * Elements that are new: their tests run in Chromium alone. All of them were seen to pass in the other engines too, room
 * by room, but not in one run: in Firefox a page that comes later is then told of Enter and not pressed by it. A room
 * leaves this list once that is solved.
 */
export const NEW_ROOMS = [
  'account-settings',
  'activity-feed',
  'asset-list',
  'autopay',
  'claims-centers',
  'credit-summary',
  'customer-switcher',
  'document-list',
  'insurance-list',
  'login',
  'message-list',
  'notification-bell',
  'payment-confirmation-form',
  'payment-form',
  'payment-history',
  'payment-promise-form',
  'payoff-quote',
  'portal',
  'quick-actions',
  'report-list',
  'request-form',
  'request-list',
  'user-admin',
];
