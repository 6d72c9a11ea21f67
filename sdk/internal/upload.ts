/** The way of a file to the lessor: intent, ranges from where the lessor stands, end. */
import {
  ConflictError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../core/errors.ts';
import type { RequestOptions } from '../core/options.ts';
import type { Upload, UploadDraft, UploadPurpose } from '../schemas/upload.ts';
import { abortError } from './abort.ts';
import type { Caller } from './caller.ts';

/** How far a file has come. */
export interface UploadProgress {
  /** Id of the upload, to resume with. */
  readonly id: string;
  /** Bytes that have arrived. */
  readonly sent: number;
  readonly total: number;
}

/** What a file is called where it does not say so itself. */
export interface UploadSource {
  /** Default: the name of a `File`, else `file`. */
  name?: string;
  /** Media type. Default: that of the file. */
  mime?: string;
}

interface Steps {
  create(draft: UploadDraft, options?: RequestOptions): Promise<Upload>;
  get(id: string, options?: RequestOptions): Promise<Upload>;
  complete(id: string, options?: RequestOptions): Promise<Upload>;
}

interface Sending extends RequestOptions, UploadSource {
  purpose?: UploadPurpose;
  onProgress?: (progress: UploadProgress) => void;
  resume?: string;
}

const DEFAULT_RETRIES = 2;
const FIRST_WAIT_MS = 250;

/** Sends a whole file; see `UploadsResource.send`. */
export async function sendFile(caller: Caller, steps: Steps, file: Blob, options: Sending): Promise<Upload> {
  const { signal, onProgress } = options;
  // The key of one call must not stand for the others.
  const own: RequestOptions = { signal, timeout: options.timeout, maxRetries: options.maxRetries };
  const upload = await intentOf(steps, file, options, own);
  const tell = (sent: number): void => onProgress?.({ id: upload.id, sent, total: file.size });
  if (upload.state === 'complete') {
    tell(file.size);
    return upload;
  }
  let { offset } = upload;
  tell(offset);
  for (let failures = 0; offset < file.size;) {
    const end = Math.min(file.size, offset + (upload.chunkBytes || file.size));
    const bytes = file.slice(offset, end, file.type);
    try {
      const range = { offset, size: file.size };
      await caller.call('uploads.content', { id: upload.id, url: upload.url, bytes, range }, own);
      offset = end;
      failures = 0;
      tell(offset);
    } catch (error) {
      if (!mayRepeat(error) || failures >= (options.maxRetries ?? DEFAULT_RETRIES)) throw error;
      failures += 1;
      await pause(FIRST_WAIT_MS * 2 ** (failures - 1), signal);
      // What was lost may be the answer alone. A lessor that cannot be asked now is asked by the next range.
      const known = await steps.get(upload.id, own).catch(forgive);
      if (known && known.offset !== offset) {
        offset = known.offset;
        tell(offset);
      }
    }
  }
  const done = await steps.complete(upload.id, own);
  return { ...done, ...(upload.duplicateOf && { duplicateOf: upload.duplicateOf }) };
}

/** The upload to go on with: the one to resume, or a new one. */
async function intentOf(steps: Steps, file: Blob, options: Sending, own: RequestOptions): Promise<Upload> {
  if (options.resume !== undefined) {
    const known = await steps.get(options.resume, own).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (known && known.size !== file.size) throw new TypeError('resume: that was another file.');
    if (known) return known;
  }
  const name = options.name ?? (file as { name?: string }).name ?? 'file';
  const mime = (options.mime ?? file.type).split(';')[0]?.trim() || 'application/octet-stream';
  const sha256 = await fingerprint(file);
  const { purpose = 'request' } = options;
  return steps.create({ name, mime, size: file.size, purpose, ...(sha256 && { sha256 }) }, own);
}

/** SHA-256 of the bytes in hexadecimal; undefined where the platform hashes in secure contexts alone. */
async function fingerprint(file: Blob): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lost on the way, or a range that does not fit to where the lessor stands. */
function mayRepeat(error: unknown): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError) return true;
  return error instanceof ServerError || error instanceof RateLimitError || error instanceof ConflictError;
}

function forgive(error: unknown): undefined {
  if (!mayRepeat(error)) throw error;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      if (signal) reject(abortError(signal, 'uploads.send'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
