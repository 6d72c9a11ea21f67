import { isModified } from '../../lib/links.ts';

/**
 * Where a press on anything inside leads, through all shadow roots; undefined for what is no link, what somebody has
 * dealt with, and what is the browser's: new tabs, downloads.
 */
export function pressedLink(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || isModified(event)) return undefined;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
  const elsewhere = link?.hasAttribute('download') || (link?.target && link.target !== '_self');
  return elsewhere ? undefined : link?.href;
}
