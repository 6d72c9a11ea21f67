/** What stands in place of content; no page needs it before something is missing or fails. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { commonCatalog } from './common.ts';
import { uiCatalog } from './ui.ts';

const en = {
  copy: 'Copy',
  copied: 'Copied',
  copyOf: 'Copy: {label}',
  empty: 'Nothing here yet',
  reference: 'Reference: {reference}',
  refreshFailed: 'Not up to date: the last refresh failed.',
  signedOut: 'You are signed out',
  signedOutText: 'Sign in again to see your data. Nothing was lost.',
  notOffered: 'Not available',
  notOfferedText: 'Your leasing company does not offer this here.',
  notPermitted: 'You have no access to this',
  notPermittedText: 'Ask your administrator if you need to see it.',
  noProvider: 'Not connected',
  noProviderText: 'This part of the page is not connected to your leasing company yet.',
  'error.unauthorized.title': 'Your session has ended',
  'error.unauthorized.text': 'Your data is safe. Sign in again to go on.',
  'error.forbidden.title': 'You have no access to this',
  'error.forbidden.text': 'Nothing was changed. Ask your administrator if you need it.',
  'error.notFound.title': 'This is no longer here',
  'error.notFound.text': 'It may have been moved or closed. Go back to the list and look again.',
  'error.conflict.title': 'This was already under way',
  'error.conflict.text': 'Nothing was done twice. Load it again to see where it stands.',
  'error.precondition.title': 'This has changed in the meantime',
  'error.precondition.text': 'Nothing was overwritten. Load it again and repeat your change.',
  'error.invalid.title': 'Some of this cannot be accepted',
  'error.invalid.text': 'Nothing was saved. Check what you entered and try again.',
  'error.rateLimited.title': 'Too many requests at once',
  'error.rateLimited.text': 'Your data is safe. Wait a moment and try again.',
  'error.server.title': 'Your leasing company’s system did not answer properly',
  'error.server.text': 'Your data is safe. Try again in a few minutes.',
  'error.timeout.title': 'This is taking too long',
  'error.timeout.text': 'Your data is safe. Try again; it may be busy.',
  'error.shape.title': 'The answer could not be read',
  'error.shape.text': 'Your data is safe. Try again, and tell support if it stays.',
  'error.unknown.title': 'Something went wrong',
  'error.unknown.text': 'Your data is safe. Try again, and tell support if it stays.',
} as const satisfies Record<string, Message>;

/** The common catalog with the words of states and errors. */
export const stateCatalog = extendCatalog(commonCatalog, en);

/** The catalog of the private building blocks, with what only panels say. */
export const panelCatalog = extendCatalog(uiCatalog, {
  emptyText: 'As soon as there is something, it appears here.',
  signIn: 'Sign in again',
});

export type StateKey = keyof (typeof stateCatalog)['en'];
