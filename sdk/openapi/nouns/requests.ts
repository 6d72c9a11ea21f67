/** What customers ask for. */
import { documentDraftSchema, documentSchema, UPLOADED_KINDS } from '../../schemas/document.ts';
import { downloadSchema } from '../../schemas/download.ts';
import {
  REQUEST_STATES,
  requestAnswerSchema,
  requestCancellationSchema,
  requestDraftSchema,
  requestEventSchema,
  requestMessageDraftSchema,
  requestMessageSchema,
  requestSchema,
} from '../../schemas/request.ts';
import { REQUEST_SCOPES, requestTypeSchema } from '../../schemas/request-type.ts';
import { uploadDraftSchema, uploadSchema } from '../../schemas/upload.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';
import type { Probe } from '../probe.ts';

const none: OperationEntry['sample'] = () => Promise.resolve(undefined);
const allowed =
  (action: string): OperationEntry['offered'] =>
  ({ actions }) =>
    actions[action]?.enabled === true;
const one = { kind: 'record', schema: requestSchema, etag: true } as const;

export const requestTypes: NounEntry = {
  title: 'Request types',
  about: 'What can be asked for, with the fields of each form.',
  operations: {
    'requestTypes.list': {
      summary: 'Request types that are offered',
      answer: { kind: 'list', row: requestTypeSchema },
      parameters: { contractId: 'id', assetId: 'id', scope: REQUEST_SCOPES },
    },
  },
};

async function openRequest(lessor: Probe): Promise<string | undefined> {
  const rows = await lessor.rows<{ id: string; allowedActions: string[] }>('requests.list');
  return rows.find(({ allowedActions }) => allowedActions.includes('addMessage'))?.id;
}

export const requests: NounEntry = {
  title: 'Requests',
  about:
    'draft → submitted → in review ⇄ info needed → approved or rejected → fulfilled; open ones are cancelled or expire. ' +
    '`allowedActions` says what is possible now.',
  operations: {
    'requests.list': {
      summary: 'Requests of the customer',
      answer: { kind: 'list', row: requestSchema },
      parameters: {
        q: 'text',
        type: 'id',
        state: REQUEST_STATES,
        contractId: 'id',
        assetId: 'id',
        open: 'boolean',
      },
      sorts: ['createdAt', 'updatedAt', 'number'],
    },
    'requests.create': {
      summary: 'Ask for something',
      description:
        'The payload is checked against the fields of its type; `errors` point to `/payload/<field>`.',
      answer: one,
      body: requestDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: allowed('request'),
      sample: () =>
        Promise.resolve({
          body: {
            type: 'generic',
            payload: { subject: 'Green card', message: 'Is Albania covered as well?' },
          },
        }),
    },
    'requests.get': { summary: 'One request', answer: one },
    'requests.timeline': {
      summary: 'What happened to a request',
      answer: { kind: 'list', row: requestEventSchema, whole: true },
      offered: ({ resources }) => resources['requests']?.['detail'] === true,
    },
    'requests.conversation': {
      summary: 'The conversation about a request',
      answer: { kind: 'list', row: requestMessageSchema, whole: true },
      offered: ({ resources }) => resources['requests']?.['detail'] === true,
    },
    'requests.addMessage': {
      summary: 'Write about a request',
      answer: { kind: 'record', schema: requestMessageSchema },
      status: 201,
      body: requestMessageDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: allowed('request'),
      sample: async (lessor) => {
        const id = await openRequest(lessor);
        return id === undefined ? undefined : { id, body: { body: 'It is urgent.' } };
      },
    },
    'requests.answer': {
      summary: 'Answer the lessor’s question',
      answer: one,
      body: requestAnswerSchema,
      change: true,
      problems: ['conflict'],
      offered: allowed('answerRequest'),
      sample: none,
      shown: { body: { body: 'The driver is Mara Neri.' }, answerOf: 'requests.get' },
    },
    'requests.cancel': {
      summary: 'Take a request back',
      answer: one,
      body: requestCancellationSchema,
      bodyOptional: true,
      change: true,
      problems: ['conflict'],
      offered: allowed('cancelRequest'),
      sample: async (lessor) => {
        const id = await openRequest(lessor);
        return id === undefined ? undefined : { id, body: { reason: 'Found it.' } };
      },
    },
  },
};

const file = { kind: 'file', mime: 'application/pdf', link: downloadSchema } as const;

export const documents: NounEntry = {
  title: 'Documents',
  about: 'What the lessor files for a customer, and what the customer sent.',
  operations: {
    'documents.list': {
      summary: 'Documents of the customer',
      answer: { kind: 'list', row: documentSchema },
      parameters: {
        q: 'text',
        contractId: 'id',
        assetId: 'id',
        requestId: 'id',
        kind: 'id',
        year: 'integer',
      },
      sorts: ['createdAt', 'title', 'year', 'kind'],
    },
    'documents.create': {
      summary: 'File a finished upload',
      answer: { kind: 'record', schema: documentSchema },
      body: documentDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: allowed('fileDocument'),
      sample: none,
      shown: { body: { uploadId: 'upl_1', kind: UPLOADED_KINDS[0] }, answerOf: 'documents.get' },
    },
    'documents.get': { summary: 'One document', answer: { kind: 'record', schema: documentSchema } },
    'documents.download': {
      summary: 'Where the file is',
      answer: file,
      offered: ({ resources }) => resources['documents']?.['pdf'] === true,
    },
  },
};

const upload = { kind: 'record', schema: uploadSchema } as const;

export const uploads: NounEntry = {
  title: 'Uploads',
  about:
    'Files on their way: an intent first, then the bytes in ranges, then the end. An upload that broke off goes on.',
  operations: {
    'uploads.create': {
      summary: 'Say what is about to be uploaded',
      answer: upload,
      body: uploadDraftSchema,
      once: true,
      offered: allowed('upload'),
      sample: () =>
        Promise.resolve({
          body: { name: 'policy.pdf', mime: 'application/pdf', size: 12, purpose: 'policy' },
        }),
    },
    'uploads.get': {
      summary: 'How far an upload is',
      answer: upload,
      sample: none,
      shown: { answerOf: 'uploads.create' },
    },
    'uploads.content': {
      summary: 'Send bytes',
      description: 'With `Content-Range` for a part of the file; the answer says in `offset` where to go on.',
      answer: upload,
      upload: 'application/octet-stream',
      problems: ['conflict', 'payload-too-large'],
      offered: allowed('upload'),
      sample: none,
      shown: { answerOf: 'uploads.create' },
    },
    'uploads.complete': {
      summary: 'Say that all bytes are there',
      answer: upload,
      status: 200,
      once: true,
      problems: ['conflict'],
      offered: allowed('upload'),
      sample: none,
      shown: { answerOf: 'uploads.create' },
    },
    'uploads.delete': {
      summary: 'Give an upload up',
      answer: { kind: 'nothing' },
      offered: allowed('upload'),
      sample: none,
    },
  },
};
