/** What a draft keeps, and how a lessor's complaints find their fields. */
import type { FieldError, RequestType } from '../../../sdk/index.ts';
import type { FormValues, Problem } from './values.ts';

/** A file that was uploaded, or begun to be. */
export interface KeptUpload {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly upload: string;
  readonly done: boolean;
}

/** What a draft keeps. */
export interface Kept {
  readonly values: FormValues;
  readonly files: readonly KeptUpload[];
  /** What was sent without an answer, and under which key: the same again must not be done twice, not after a reload either. */
  readonly sent?: { readonly text: string; readonly key: string };
}

/** `/payload/drivers/1` → `drivers/1`; files by their field, what belongs to no field as a whole. */
export function problemOf({ pointer, code, params }: FieldError): Problem {
  const more = params && { params };
  if (pointer.startsWith('/payload/')) {
    const path = pointer.slice('/payload/'.length).replaceAll('~1', '/').replaceAll('~0', '~');
    return { path, code, ...more };
  }
  if (pointer.startsWith('/attachmentIds')) {
    return { path: 'attachments', code: code === 'too_few' ? code : 'file', ...more };
  }
  return { path: '', code, ...more };
}

/** What is wrong with the files before anything is sent. */
export function fileProblems(
  { attachments: { min } }: RequestType,
  { items, ids }: { readonly items: readonly { readonly state: string }[]; readonly ids: readonly string[] },
): Problem[] {
  const path = 'attachments';
  if (items.some(({ state }) => state === 'failed')) return [{ path, code: 'upload_failed' }];
  return ids.length < min ? [{ path, code: 'too_few', params: { min } }] : [];
}

export function revive(stored: unknown): Kept | undefined {
  const { values, files, sent } = (stored ?? {}) as Partial<Kept>;
  if (typeof values !== 'object' || values === null || !Array.isArray(files)) return undefined;
  const texts = Object.entries(values).filter(([, text]) => typeof text === 'string');
  return { values: Object.fromEntries(texts), files: files as KeptUpload[], ...(sent && { sent }) };
}

/** Whether there is anything in a draft: what was typed and taken away again is none. */
export function isBegun(kept: Kept | undefined): boolean {
  if (!kept) return false;
  return (
    kept.sent !== undefined || kept.files.length > 0 || Object.values(kept.values).some((text) => text !== '')
  );
}
