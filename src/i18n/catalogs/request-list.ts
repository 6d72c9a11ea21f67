/** Words of `<lease-request-list>` and of a request's own page. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Requests',
  loading: 'Loading requests',
  number: 'Number',
  type: 'Request',
  sentOn: 'Sent',
  updatedOn: 'Last change',
  expectedOn: 'Expected by',
  state: 'State',
  searchFor: 'Number, kind or text',
  openOnly: 'Still open',
  view: 'View details',
  withdraw: 'Withdraw',
  empty: 'No requests yet',
  emptyText: 'What you ask your leasing company for appears here, with everything that becomes of it.',
  emptyFiltered: 'No request matches',
  emptyFilteredText: 'Change or clear the filters to see more.',
  clearFilters: 'Clear filters',
  fileName: 'requests-{date}',

  detailTitle: 'Request {number}',
  detailLoading: 'Loading the request',
  asked: 'What you asked for',
  timeline: 'What happened',
  timelineBy: '{at} · {by}',
  conversation: 'Conversation',
  noMessages: 'Nothing has been written yet.',
  you: 'You',
  lessor: 'Leasing company',
  documents: 'Documents',
  fileFailed: 'The file could not be fetched. Try again in a moment.',
  answerTitle: 'Answer the question',
  messageTitle: 'Write a message',
  text: 'Your text',
  sendAnswer: 'Send answer',
  sendMessage: 'Send message',
  answered: 'Your answer was sent.',
  written: 'Your message was sent.',
  withdrawAsk: 'Withdraw this request?',
  withdrawText: 'Nothing more is done about it. You can ask again at any time.',
  withdrawReason: 'Reason',
  withdrawYes: 'Withdraw the request',
  withdrawNo: 'Keep it',
  withdrawn: 'The request was withdrawn.',
  changed: 'The request has changed meanwhile. What you see is up to date: check it and try again.',
  notNow: 'This is no longer possible. What you see is up to date.',
} as const satisfies Record<string, Message>;

export const requestListCatalog = defineCatalog('request-list', en, {
  it: () => import('./it/request-list.ts'),
});

export type RequestListKey = keyof (typeof requestListCatalog)['en'];
