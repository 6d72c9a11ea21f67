/** What files may be attached, and why one may not. */

export interface FileRules {
  /** Media types, such as `application/pdf` or `image/*`. Empty means any. */
  readonly mime: readonly string[];
  /** Largest file in bytes. */
  readonly maxBytes: number;
  /** Largest number of files. */
  readonly max: number;
}

export type FileProblem = 'type' | 'size' | 'empty' | 'twice' | 'many';

/** What is known of a file that is attached already. */
export type AttachedFile = Pick<File, 'name' | 'size'> & { readonly lastModified?: number };

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/heic': '.heic',
  'image/webp': '.webp',
  'image/tiff': '.tiff',
  'text/plain': '.txt',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** A media type as people know it: `.pdf`; one that nobody knows as it is. */
export const extensionOf = (mime: string): string => EXTENSIONS[mime] ?? mime;

/** Whether a file is of an accepted kind. Some systems tell no type: then its name decides. */
export function isAccepted({ name, type }: Pick<File, 'name' | 'type'>, mime: readonly string[]): boolean {
  if (mime.length === 0) return true;
  const lower = name.toLowerCase();
  return mime.some((each) => {
    if (each.endsWith('/*')) return type.startsWith(each.slice(0, -1));
    if (type) return type === each;
    return lower.endsWith(extensionOf(each)) || (each === 'image/jpeg' && lower.endsWith('.jpeg'));
  });
}

/** Why a file cannot be attached; undefined when it can. The same name, size and time is the same file. */
export function problemOf(
  file: File,
  attached: readonly AttachedFile[],
  { mime, maxBytes, max }: FileRules,
): FileProblem | undefined {
  if (!isAccepted(file, mime)) return 'type';
  if (file.size === 0) return 'empty';
  if (file.size > maxBytes) return 'size';
  const same = (each: AttachedFile) =>
    each.name === file.name &&
    each.size === file.size &&
    (each.lastModified ?? file.lastModified) === file.lastModified;
  if (attached.some(same)) return 'twice';
  return attached.length >= max ? 'many' : undefined;
}
