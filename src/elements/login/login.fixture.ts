/** The element as whoever is not signed in meets it, for its tests. */
import { createMockFetch, MOCK_BASE_URL } from '../../../mock-server/in-page.ts';
import type { MockControl, MockOptions } from '../../../mock-server/in-page.ts';
import { defineProvider } from '../../context/define.ts';
import type { LeaseProviderElement } from '../../context/lease-provider.ts';
import { allByText, byRole, deepQuery, ready, textOf, waitUntil } from '../../testing/index.ts';
import { countRequests } from '../../testing/under-way.ts';
import { defineLogin } from './define.ts';
import type { LoginElement } from './login.ts';

export const PASSWORD = 'Harbour-2026';
export const OWN = 'Lanterns-4711';

export interface Outside {
  element: HTMLElement;
  provider: LeaseProviderElement;
  control: MockControl;
}

let box: HTMLElement | undefined;

/** The box around the element, for its width. */
export const around = (): HTMLElement => box!;

/** Takes the element away. */
export const leave = (): void => box?.remove();

/** The element in a provider whose user is not signed in. */
export async function outside(
  options: MockOptions = {},
  attributes: Record<string, string> = {},
): Promise<Outside> {
  const { control, fetch } = createMockFetch({ invoices: 3, ...options });
  defineProvider();
  defineLogin();
  box = document.createElement('div');
  // As a page whose scheme is the element's.
  box.style.background = 'Canvas';
  document.body.append(box);
  const provider = document.createElement('lease-provider');
  const element = document.createElement('lease-login');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(provider, { baseUrl: MOCK_BASE_URL, fetch: countRequests(provider, fetch), locale: 'en' });
  provider.append(element);
  box.append(provider);
  await ready(element);
  return { element, provider, control };
}

export const field = (element: HTMLElement, id: string): HTMLInputElement =>
  deepQuery<HTMLInputElement>(element, `#${id}`)!;

export function fill(element: HTMLElement, entries: Record<string, string>): void {
  for (const [id, value] of Object.entries(entries)) {
    const input = field(element, id);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export async function send(element: HTMLElement, entries: Record<string, string>): Promise<void> {
  fill(element, entries);
  deepQuery<HTMLFormElement>(element, 'form')!.requestSubmit();
  // The button is busy from the next rendering on, until the answer is there.
  await (element as LoginElement).updateComplete;
  await waitUntil(() => !deepQuery(element, '[aria-busy=true]'), 'still busy');
  await ready(element);
}

export const signIn = (element: HTMLElement, username: string, password = PASSWORD): Promise<void> =>
  send(element, { username, password });

export const told = (element: HTMLElement): string => textOf(byRole(element, 'alert'));
export const inside = (element: HTMLElement): Promise<void> =>
  waitUntil(() => allByText(element, 'You are signed in').length, 'not signed in');
export const lastCode = ({ outbox }: MockControl): string =>
  outbox.filter(({ code }) => code).at(-1)?.code ?? '';
