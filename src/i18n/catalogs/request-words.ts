/** Words that everything about requests says: their states, what they ask for, why one cannot be made. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  'state.draft': 'Draft',
  'state.submitted': 'Sent',
  'state.in_review': 'In review',
  'state.info_needed': 'Your answer is needed',
  'state.approved': 'Approved',
  'state.rejected': 'Rejected',
  'state.fulfilled': 'Done',
  'state.cancelled': 'Withdrawn',
  'state.expired': 'Closed without an answer',
  'state.unknown': 'State not known',

  yes: 'Yes',
  no: 'No',
  contract: 'Contract',
  asset: 'Asset',
  attachments: 'Attachments',
  unfinished: 'Not finished last time: {names}. Choose the file again and it goes on where it stopped.',
  uploadFailed: 'A file has not arrived. Try it again or remove it.',
  fileRefused: 'Not accepted',
  newRequest: 'New request',
} as const satisfies Record<string, Message>;

export const requestCatalog = defineCatalog('requests', en, { it: () => import('./it/request-words.ts') });

export type RequestKey = keyof (typeof requestCatalog)['en'];
