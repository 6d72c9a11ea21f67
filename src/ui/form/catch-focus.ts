import type { ReactiveElement } from 'lit';

/** Where the button that was pressed is gone, the reader goes on at the part that took its place. */
export async function catchFocus(
  host: Pick<ReactiveElement, 'updateComplete' | 'renderRoot'>,
  part: string,
): Promise<void> {
  await host.updateComplete;
  if (document.activeElement === document.body) host.renderRoot.querySelector<HTMLElement>(part)?.focus();
}
