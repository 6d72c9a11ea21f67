/** Tag names: a brand may define the elements under its own prefix, so a tag is never written down as a constant. */

/** Public elements, by their name without prefix. */
export const ELEMENT_NAMES = [
  'dashboard',
  'contract-list',
  'contract-detail',
  'invoice-table',
  'payment-history',
  'asset-list',
  'insurance-list',
  'request-form',
  'quick-actions',
  'credit-summary',
  'activity-feed',
  'customer-switcher',
  'installment-schedule',
  'payment-form',
  'payment-confirmation-form',
  'payment-promise-form',
  'autopay',
  'payoff-quote',
  'request-list',
  'document-list',
  'message-list',
  'notification-bell',
  'report-list',
  'claims-centers',
  'login',
  'account-settings',
  'user-admin',
  'provider',
  'portal',
] as const;

export type ElementName = (typeof ELEMENT_NAMES)[number];

export const DEFAULT_PREFIX = 'lease';

const VALID_PREFIX = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** True when a prefix gives valid custom element names. */
export const isTagPrefix = (prefix: string): boolean => VALID_PREFIX.test(prefix);

/** Longest name first: `payment-form` must not be taken for a `…-form` of a longer prefix. */
const LONGEST_FIRST = [...ELEMENT_NAMES].sort((a, b) => b.length - a.length);

/** The prefix an element was defined under: `acme` for `acme-invoice-table`. */
export function prefixOf(host: { readonly localName: string }): string {
  const tag = host.localName;
  const name = LONGEST_FIRST.find((candidate) => tag.endsWith(`-${candidate}`));
  const prefix = name ? tag.slice(0, -(name.length + 1)) : (tag.split('-')[0] ?? '');
  return isTagPrefix(prefix) ? prefix : DEFAULT_PREFIX;
}

/**
 * The tag of another public element, under the prefix of the one that asks: inside `acme-contract-detail`,
 * `installment-schedule` is `acme-installment-schedule`.
 */
export const childTag = (host: { readonly localName: string }, name: ElementName): string =>
  `${prefixOf(host)}-${name}`;
