/** Files that customers send in: intents, the bytes that have come so far, and what uses them. */
import type { Upload, UploadDraft } from '../../../sdk/schemas/upload.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import { momentOf } from '../../engine/moments.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import type { FieldProblem } from '../../http/problem.ts';
import { looksLike, UPLOAD_LIMITS } from './limits.ts';

/** A file of a customer. */
export interface UploadRecord {
  readonly id: string;
  /** Index of the customer. */
  readonly customer: number;
  readonly draft: UploadDraft;
  /** Of the full length once something has come. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Last day on which an unfinished upload is known. */
  readonly lastDay: number;
  readonly duplicateOf: UploadRecord | undefined;
  offset: number;
  complete: boolean;
  sha256: string | undefined;
  /** Id of what it is attached to. */
  usedBy: string | undefined;
}

/** Keeps uploads. */
export class UploadsDesk implements Desk {
  readonly #store: Store;
  readonly #records = new Map<string, UploadRecord>();
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Takes an intent down. @throws {ProblemError} 422 or 413 for what the lessor does not take. */
  create(customer: number, draft: UploadDraft): Upload {
    const { mime, maxBytes, days } = UPLOAD_LIMITS;
    if (draft.size > maxBytes) {
      const params = { maxBytes };
      throw new ProblemError('payload-too-large', {
        errors: [{ pointer: '/size', code: 'too_large', params }],
      });
    }
    const problems: FieldProblem[] = [];
    if (draft.size === 0) problems.push({ pointer: '/size', code: 'empty_file' });
    if (!mime.some((each) => each === draft.mime)) {
      problems.push({ pointer: '/mime', code: 'unsupported_type', params: { mime: [...mime] } });
    }
    if (problems.length > 0) throw invalid(...problems);
    this.#count += 1;
    const record: UploadRecord = {
      id: `upl_${this.#count}`,
      customer,
      draft: { ...draft, name: plainName(draft.name) },
      bytes: new Uint8Array(0),
      lastDay: this.#store.today + days,
      duplicateOf: this.#twin(customer, draft.sha256),
      offset: 0,
      complete: false,
      sha256: draft.sha256,
      usedBy: undefined,
    };
    this.#records.set(record.id, record);
    return uploadView(record);
  }

  /** An upload of the customer; undefined when it is unknown, foreign or expired. */
  find(customer: number, id: string): UploadRecord | undefined {
    const record = this.#records.get(id);
    if (record?.customer !== customer) return undefined;
    return record.complete || record.lastDay >= this.#store.today ? record : undefined;
  }

  /** Puts a range in its place. @throws {ProblemError} 409 with the offset when it does not follow on what is there. */
  append(record: UploadRecord, offset: number, bytes: Uint8Array): void {
    if (record.complete || offset !== record.offset) {
      const params = { offset: record.offset };
      throw new ProblemError('conflict', {
        errors: [{ pointer: '/offset', code: 'wrong_offset', params }],
        headers: { 'upload-offset': String(record.offset) },
      });
    }
    if (bytes.length > UPLOAD_LIMITS.chunkBytes) throw new ProblemError('payload-too-large');
    if (bytes.length === 0) throw invalid({ pointer: '', code: 'empty_range' });
    if (offset + bytes.length > record.draft.size) throw invalid({ pointer: '', code: 'beyond_size' });
    if (record.bytes.length === 0) record.bytes = new Uint8Array(record.draft.size);
    record.bytes.set(bytes, offset);
    record.offset += bytes.length;
  }

  /** Ends an upload whose bytes have this fingerprint. Ending it twice is as good as once. */
  complete(record: UploadRecord, sha256: string): void {
    if (record.complete) return;
    if (record.offset < record.draft.size) throw new LessorRuleError(409, 'incomplete_upload', '/offset');
    if (record.sha256 !== undefined && record.sha256 !== sha256) {
      throw new LessorRuleError(422, 'checksum_mismatch', '/sha256');
    }
    if (!looksLike(record.bytes, record.draft.mime)) {
      throw new LessorRuleError(422, 'content_mismatch', '/mime');
    }
    record.sha256 = sha256;
    record.complete = true;
  }

  /** Forgets an upload. Throws LessorRuleError when something uses it. */
  remove(record: UploadRecord): void {
    if (record.usedBy !== undefined) throw new LessorRuleError(409, 'in_use', '/id');
    this.#records.delete(record.id);
  }

  /** What keeps these ids from being attached; all complaints at once. */
  problemsOf(customer: number, ids: readonly string[], pointer = '/attachmentIds'): FieldProblem[] {
    return ids.flatMap((id, index): FieldProblem[] => {
      const record = this.find(customer, id);
      const earlier = ids.slice(0, index).map((each) => this.find(customer, each));
      const at = `${pointer}/${index}`;
      if (!record) return [{ pointer: at, code: 'unknown_upload' }];
      if (!record.complete) return [{ pointer: at, code: 'incomplete_upload' }];
      if (record.usedBy !== undefined) return [{ pointer: at, code: 'already_used' }];
      const twice = earlier.some((each) => each?.id === id || each?.sha256 === record.sha256);
      return twice ? [{ pointer: at, code: 'duplicate' }] : [];
    });
  }

  /** Attaches finished uploads to something. @throws {ProblemError} 422 that names each that cannot be. */
  use(customer: number, ids: readonly string[], usedBy: string, pointer?: string): UploadRecord[] {
    const problems = this.problemsOf(customer, ids, pointer);
    if (problems.length > 0) throw invalid(...problems);
    return ids.flatMap((id) => {
      const record = this.find(customer, id);
      if (record) record.usedBy = usedBy;
      return record ?? [];
    });
  }

  #twin(customer: number, sha256: string | undefined): UploadRecord | undefined {
    if (sha256 === undefined) return undefined;
    return [...this.#records.values()].find(
      (each) => each.complete && each.customer === customer && each.sha256 === sha256,
    );
  }
}

/** An upload as the API shows it. */
export function uploadView(record: UploadRecord): Upload {
  const { id, draft, offset, complete, lastDay, sha256, duplicateOf } = record;
  return {
    id,
    name: draft.name,
    mime: draft.mime,
    size: draft.size,
    purpose: draft.purpose,
    state: complete ? 'complete' : 'open',
    offset,
    url: `/v1/uploads/${id}/content`,
    method: 'PUT',
    chunkBytes: UPLOAD_LIMITS.chunkBytes,
    maxBytes: UPLOAD_LIMITS.maxBytes,
    expiresAt: momentOf(lastDay + 1),
    ...(sha256 !== undefined && { sha256 }),
    ...(duplicateOf && { duplicateOf: { id: duplicateOf.id, name: duplicateOf.draft.name } }),
  };
}

/** A file's name without folders and control characters. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/\p{Cc}/gu, '').trim() || 'file';
}
