/** Words of forms: what is asked, what is wrong, what became of it. Apart from `ui`, because most pages have no form. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  optional: '(optional)',
  labelled: '{label}: {value}',
  correct: { one: 'Put {count} thing right', other: 'Put {count} things right' },
  needed: 'This is needed.',
  badDate: 'Enter a date.',
  dateFrom: 'Choose {date} or later.',
  dateTo: 'Choose {date} or earlier.',
  badAmount: 'Type an amount such as {example}.',
  amountRange: 'Choose an amount between {from} and {to}.',
  tooLong: 'Use no more than {count} characters.',
  tooShort: 'Use at least {count} characters.',
  badIban: 'This is not a valid IBAN. Check it for a wrong or missing character.',
  badEmail: 'Type an address such as name@example.com.',
  refused: 'The leasing company did not accept this.',
  draftRestored: 'We kept what you typed last time.',
  draftDiscard: 'Start over',
  draftNote:
    'Kept in this browser until you send it. It is not encrypted: do not use it on a shared computer.',
  unknownTitle: 'We do not know whether this arrived',
  unknownText: 'No answer came. Send it again: it will not be done twice.',
  sendAgain: 'Send again',
  sending: 'Sending …',
  addFiles: 'Add files',
  takePhoto: 'Take a photo',
  fileRules: {
    one: 'One file of up to {size}: {types}',
    other: 'Up to {count} files of {size} each: {types}',
  },
  fileRemove: 'Remove {name}',
  fileRetry: 'Try {name} again',
  fileType: '{name} is of a kind that is not accepted.',
  fileSize: '{name} is larger than {size}.',
  fileEmpty: '{name} is empty.',
  fileTwice: '{name} is in the list already.',
  fileMany: {
    one: 'No more than {count} file can be attached.',
    other: 'No more than {count} files can be attached.',
  },
  fileUploading: '{percent} uploaded',
  fileDone: 'Uploaded',
  fileFailed: 'Not uploaded',
} as const satisfies Record<string, Message>;

export const formCatalog = defineCatalog('form', en, { it: () => import('./it/form.ts') });

export type FormKey = keyof (typeof formCatalog)['en'];
