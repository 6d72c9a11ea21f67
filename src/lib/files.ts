/** Handing files to the browser. */

/** How long an opened file can be read again (reload, save) before its memory is given back. */
const KEEP_OPENED_MS = 60_000;

// What file systems refuse or read as a path; numbers of contracts and invoices are the lessor's to choose.
const REFUSED = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;

/** A name that every file system takes, made of a human number or title. */
export const fileNameOf = (text: string): string => text.replace(REFUSED, '-').slice(0, 120);

/** Offers a file for download under a name; characters that file systems refuse become hyphens. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(fileName);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own reference by the next task; keeping the address would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Shows a file in a window that the user's press has opened. */
export function showBlob(target: Window, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  target.location.replace(url);
  setTimeout(() => URL.revokeObjectURL(url), KEEP_OPENED_MS);
}

export { isModified } from './links.ts';
