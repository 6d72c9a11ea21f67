/** Filling the form as one would. */
import { allByRole, byRole, deepQuery, ready } from '../../testing/index.ts';
import type { MockControl } from '../../../mock-server/in-page.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The control of a path in the payload. */
export function controlOf(element: Element, path: string): Control {
  const found = deepQuery<Control>(element, `[name="${path}"]`);
  if (!found) throw new Error(`No control for ${path}`);
  return found;
}

/** Types or chooses a value; `true` ticks a box, an empty text chooses the first of a list. */
export function fill(element: Element, path: string, value: string | true): void {
  const control = controlOf(element, path);
  if (value === true) {
    if (!(control as HTMLInputElement).checked) control.click();
    return;
  }
  if (control instanceof HTMLSelectElement && value === '') {
    control.value = control.options[1]?.value ?? '';
  } else control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a button and waits until what it started is done. */
export async function press(element: Element, name: string | RegExp): Promise<void> {
  byRole(element, 'button', name).click();
  await ready(element);
}

/** How often a request was made, as the lessor counts. */
export const sentCount = ({ requests }: MockControl): number =>
  requests.filter(
    ({ method, path, status }) => method === 'POST' && path.endsWith('/requests') && status === 201,
  ).length;

/** How often one was tried. */
export const tries = ({ requests }: MockControl): number[] =>
  requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/requests'))
    .map(({ status }) => status);

export const buttons = (element: Element): string[] =>
  allByRole(element, 'button').map((button) => button.textContent?.trim() ?? '');

/** Chooses files as one would, and waits until they are on their way no more. */
export async function attach(element: Element, ...files: File[]): Promise<void> {
  const input = deepQuery<HTMLInputElement>(element, 'input[type=file]:not([capture])')!;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await ready(element);
}

/** Names of the attached files with their states. */
export const fileStates = (element: Element): string[] =>
  [
    ...(deepQuery(element, 'lease-ui-file-field')?.shadowRoot?.querySelectorAll<HTMLElement>('.file') ?? []),
  ].map((file) => `${file.querySelector('.name')?.textContent ?? ''} ${file.dataset['state'] ?? ''}`);
