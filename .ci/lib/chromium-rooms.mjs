/**
 * Elements whose tests run in Chromium alone unless all are asked for: in every engine, `npm test` would take more than
 * twenty-five minutes on two cores. `ROOMS=all BROWSERS=firefox npx wtr` (or `webkit`) runs them there too.
 */
export const CHROMIUM_ROOMS = [
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
