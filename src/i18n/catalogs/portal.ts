/** Words of `<lease-portal>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  skip: 'Skip to content',
  navigation: 'Customer area',
  menu: 'Menu',
  menuClose: 'Close menu',
  home: '{name}, to the overview',
  loading: 'Loading the page',
  loadingPortal: 'Loading the portal',
  userMenu: '{name}: account and sign-out',
  signOut: 'Sign out',
  search: 'Search',
  searchFor: 'Number, VIN or plate',

  'route.dashboard': 'Overview',
  'route.contracts': 'Contracts',
  'route.contract': 'Contract',
  'route.assets': 'Assets',
  'route.policies': 'Insurance',
  'route.invoices': 'Invoices',
  'route.payments': 'Payments',
  'route.autopay': 'Autopay',
  'route.pay': 'Pay',
  'route.confirm': 'I have paid',
  'route.promise': 'I will pay',
  'route.payoff': 'Payoff quote',
  'route.requests': 'Requests',
  'route.requestNew': 'New request',
  'route.request': 'Request',
  'route.documents': 'Documents',
  'route.messages': 'Messages',
  'route.reports': 'Reports',
  'route.claims': 'Claims centres',
  'route.help': 'Help',
  'route.account': 'Account',
  'route.users': 'Users',
  'route.search': 'Search',

  'link.privacy': 'Privacy',
  'link.terms': 'Terms and conditions',
  'link.imprint': 'Imprint',
  'link.cookies': 'Cookies',
  'link.accessibility': 'Accessibility',

  signedOut: 'Sign in',
  notFound: 'Page not found',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  toStart: 'Go to the overview',
  unreachable: 'This page could not be loaded',
  unreachableText: 'Your data is safe. Check your internet connection and try again.',
} as const satisfies Record<string, Message>;

export const portalCatalog = defineCatalog('portal', en, { it: () => import('./it/portal.ts') });

export type PortalKey = keyof (typeof portalCatalog)['en'];
