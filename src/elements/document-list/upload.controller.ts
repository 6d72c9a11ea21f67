import { DocumentsResource } from '../../../sdk/index.ts';
import type { LeaseDocument } from '../../../sdk/index.ts';
import { DialogFormController } from '../../controllers/dialog-form.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import type { FiledKind } from './document-list.controller.ts';

export type UploadField = 'kind' | 'title' | 'contractId';
export type UploadForm = DialogFormController<UploadField, LeaseDocument>;

/** A document of the customer's own, filed at the lessor. */
export function uploadForm(host: LeaseHost, done: (document: LeaseDocument) => void): UploadForm {
  return new DialogFormController<UploadField, LeaseDocument>(host, {
    name: 'document-upload',
    source: 'documents.create',
    files: 'document',
    leastFiles: 1,
    check: () => [],
    send: ({ uploads, values }, { client }, call) => {
      const title = values.title.trim();
      return client.resource(DocumentsResource).create(
        {
          uploadId: uploads[0] ?? '',
          kind: values.kind as FiledKind,
          ...(title && { title }),
          ...(values.contractId && { contractId: values.contractId }),
        },
        call,
      );
    },
    done,
  });
}
