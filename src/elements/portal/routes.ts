/** The pages of the portal: which element each is, where, for whom, and where in the navigation. */
import type { Right, RouteName } from '../../context/lease-context.ts';
import type { ElementName } from '../../lib/tags.ts';
import type { IconName } from './icons.ts';

/** Pages of the portal; some of them have no name for the pages of hosts. */
export type PortalRouteName = Exclude<RouteName, 'invoice' | 'payment' | 'notifications'>;

/** Elements of the portal alone. */
export type PortalPart = 'portal-search' | 'portal-help';

export interface PortalRoute {
  readonly name: PortalRouteName;
  /** Path within the portal, such as `/contracts/{id}`. */
  readonly path: string;
  readonly element: ElementName | PortalPart;
  /** The page is there for whoever has one of them; for everybody signed in when there are none. */
  readonly rights: readonly Right[];
  /** Part of the navigation, from above; without one the page is reached otherwise. */
  readonly group?: number;
  readonly icon?: IconName;
  /** The entry of the navigation that stands for it. */
  readonly parent?: PortalRouteName;
  /** Holes of the path, and names of the query, that become attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the element has a visible heading of its own, so that the page's is for screen readers alone. */
  readonly headed?: boolean;
}

export const PORTAL_ROUTES: readonly PortalRoute[] = [
  {
    name: 'dashboard',
    path: '/',
    element: 'dashboard',
    rights: ['summary.detail'],
    group: 0,
    icon: 'home',
  },
  {
    name: 'contracts',
    path: '/contracts',
    element: 'contract-list',
    rights: ['contracts.list'],
    group: 1,
    icon: 'contract',
  },
  {
    name: 'contract',
    path: '/contracts/{id}',
    element: 'contract-detail',
    rights: ['contracts.detail'],
    parent: 'contracts',
    attributes: { id: 'contract-id' },
    headed: true,
  },
  {
    name: 'assets',
    path: '/assets',
    element: 'asset-list',
    rights: ['assets.list'],
    group: 1,
    icon: 'asset',
  },
  {
    name: 'policies',
    path: '/insurance',
    element: 'insurance-list',
    rights: ['policies.list'],
    group: 1,
    icon: 'shield',
  },
  {
    name: 'invoices',
    path: '/invoices',
    element: 'invoice-table',
    rights: ['invoices.list'],
    group: 2,
    icon: 'invoice',
  },
  {
    name: 'payments',
    path: '/payments',
    element: 'payment-history',
    rights: ['payments.list'],
    group: 2,
    icon: 'payment',
  },
  {
    name: 'autopay',
    path: '/direct-debit',
    element: 'autopay',
    rights: ['mandates.list'],
    group: 2,
    icon: 'repeat',
  },
  {
    name: 'pay',
    path: '/pay',
    element: 'payment-form',
    rights: ['payments.create'],
    parent: 'invoices',
    attributes: { invoiceIds: 'invoice-ids', paymentId: 'payment-id', overdue: 'overdue' },
  },
  {
    name: 'confirm',
    path: '/pay/confirm',
    element: 'payment-confirmation-form',
    rights: ['confirmations.create'],
    parent: 'invoices',
    attributes: { invoiceIds: 'invoice-ids', paymentId: 'payment-id' },
  },
  {
    name: 'promise',
    path: '/pay/promise',
    element: 'payment-promise-form',
    rights: ['promises.create'],
    parent: 'invoices',
    attributes: { invoiceIds: 'invoice-ids', paymentId: 'payment-id' },
  },
  {
    name: 'payoff',
    path: '/payoff',
    element: 'payoff-quote',
    rights: ['payoffQuotes.create'],
    parent: 'contracts',
    attributes: { contractId: 'contract-id', quoteId: 'quote-id' },
  },
  {
    name: 'requests',
    path: '/requests',
    element: 'request-list',
    rights: ['requests.list'],
    group: 3,
    icon: 'request',
  },
  {
    name: 'requestNew',
    path: '/requests/new',
    element: 'request-form',
    rights: ['requests.create'],
    parent: 'requests',
    attributes: { type: 'type', contractId: 'contract-id', assetId: 'asset-id' },
  },
  {
    name: 'request',
    path: '/requests/{id}',
    element: 'request-list',
    rights: ['requests.list'],
    parent: 'requests',
    attributes: { id: 'request-id' },
  },
  {
    name: 'documents',
    path: '/documents',
    element: 'document-list',
    rights: ['documents.list'],
    group: 3,
    icon: 'document',
  },
  {
    name: 'messages',
    path: '/messages',
    element: 'message-list',
    rights: ['messages.list'],
    group: 3,
    icon: 'message',
  },
  {
    name: 'reports',
    path: '/reports',
    element: 'report-list',
    rights: ['reports.list'],
    group: 3,
    icon: 'report',
  },
  {
    name: 'claims',
    path: '/claims-centers',
    element: 'claims-centers',
    rights: ['claimsCentres.list'],
    group: 4,
    icon: 'pin',
  },
  { name: 'help', path: '/help', element: 'portal-help', rights: [], group: 4, icon: 'help' },
  {
    name: 'account',
    path: '/account',
    element: 'account-settings',
    rights: ['profile.detail', 'password.detail', 'emails.list'],
  },
  { name: 'users', path: '/users', element: 'user-admin', rights: ['users.list'] },
  {
    name: 'search',
    path: '/search',
    element: 'portal-search',
    rights: ['contracts.list', 'invoices.list', 'assets.list', 'documents.list'],
  },
];

/** What the frame itself shows beside the pages, when it is there. */
export const FRAME_PARTS = ['customer-switcher', 'quick-actions', 'notification-bell'] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** Who sees which of them. */
export const FRAME_RIGHTS: Readonly<Record<FramePart, readonly Right[]>> = {
  'customer-switcher': ['customers.list'],
  'quick-actions': ['payments.create', 'requests.create', 'payoffQuotes.create'],
  'notification-bell': ['notifications.list'],
};

/** The groups of the navigation that hold the customer's own affairs. */
export const LAST_LISTS = 3;

/** What stands in place of every page while nobody is signed in. */
export const SIGN_IN_ROUTE: PortalRoute = { name: 'account', path: '/', element: 'login', rights: [] };
