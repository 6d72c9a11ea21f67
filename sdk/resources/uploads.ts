/** Files on their way to the lessor. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, record } from '../internal/rows.ts';
import { sendFile } from '../internal/upload.ts';
import type { UploadProgress, UploadSource } from '../internal/upload.ts';
import { createOnce } from '../internal/writes.ts';
import type { Versioned } from '../internal/writes.ts';
import type { Upload, UploadDraft, UploadPurpose } from '../schemas/upload.ts';
import { uploadShape } from '../shapes/upload.ts';

export type { UploadProgress };

const uploads = /* @__PURE__ */ fetched({ row: uploadShape }, async () => {
  const { uploadSchema: row } = await import('../schemas/upload.ts');
  return { row };
});

/** How a file is sent. */
export interface SendOptions extends RequestOptions, UploadSource {
  /** What the file is for. Default `request`. */
  purpose?: UploadPurpose;
  /** Called before the first byte and after every range that has arrived. */
  onProgress?: (progress: UploadProgress) => void;
  /** Id of an upload of this very file that stopped halfway; one that has expired is begun anew. */
  resume?: string;
}

/** Uploads by intent: say what will come, send it in ranges, say that it is all. */
export class UploadsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Announces a file. `duplicateOf` of the answer names a finished upload of the same bytes.
   * @throws {@link ValidationError} for a media type the lessor does not take, or an empty file.
   * @throws {@link ApiError} with status 413 for a file that is too large.
   */
  create(draft: UploadDraft, options?: RequestOptions): Promise<Versioned<Upload>> {
    const spec = { operation: 'uploads.create', schemas: uploads, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** How far an upload has come. Throws {@link NotFoundError} once it has expired. */
  get(id: string, options?: RequestOptions): Promise<Upload> {
    return record(this.#caller, 'uploads.get', uploads, { id }, options);
  }

  /**
   * Says that all bytes are there.
   * @throws {@link ConflictError} when some are missing.
   * @throws {@link ValidationError} when they are not what was announced.
   */
  complete(id: string, options?: RequestOptions): Promise<Upload> {
    const spec = { operation: 'uploads.complete', schemas: uploads, input: { id } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Gives an upload up; its bytes are deleted. Throws {@link ConflictError} when something uses it already. */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    await this.#caller.call('uploads.delete', { id }, options);
  }

  /**
   * Sends a file from intent to end, in Node and in browsers. A range that gets lost is sent again from where the lessor
   * stands, `maxRetries` times without progress; after that the error is thrown and `resume` goes on later. An abort of
   * `signal` leaves the upload as far as it came.
   * @throws what {@link create} and {@link complete} throw, and TypeError for another file than the one to resume.
   * @example
   * const upload = await client.uploads.send(file, { onProgress: ({ sent, total }) => show(sent / total) });
   * await client.requests.create({ type: 'generic', payload, attachmentIds: [upload.id] });
   */
  send(file: Blob, options: SendOptions = {}): Promise<Upload> {
    return sendFile(this.#caller, this, file, options);
  }
}
