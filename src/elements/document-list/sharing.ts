/** Handing a document on: the system's share sheet where there is one, an e-mail everywhere. */

/** Whether this browser can hand files to other applications. */
export function canShareFiles(): boolean {
  if (typeof navigator === 'undefined' || typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [new File([''], 'a.pdf', { type: 'application/pdf' })] });
}

/**
 * Opens the share sheet. `again` when the browser wants another press first, since fetching the file took too long;
 * `done` also when the user changed their mind.
 */
export async function shareFile(file: File, title: string): Promise<'done' | 'again' | 'failed'> {
  try {
    await navigator.share({ files: [file], title });
    return 'done';
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortError') return 'done';
    return name === 'NotAllowedError' ? 'again' : 'failed';
  }
}

/** The address that opens a new message in the user's own mail program. */
export const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** Follows an address as if a link had been pressed. */
export function pressLink(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
