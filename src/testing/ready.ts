/** Waiting for an element, by what it waits for itself and never by the clock. */
import { waitUntil as wait } from '@open-wc/testing';
import type { LeaseProviderElement } from '../context/lease-provider.ts';
import { leaseOf } from '../controllers/lease.ts';
import { Lazy } from '../lib/lazy.ts';
import { deepElements } from './dom.ts';

/** Longest wait in milliseconds; the faults of the mock lessor include retries. */
const LIMIT = 8_000;

/** Resolves when the element, everything inside it and its provider load nothing any more and are painted. */
export async function ready(element: Element): Promise<void> {
  await wait(
    async () => {
      if (isBusy(element)) return false;
      // Answers reach the widgets in a task of their own, and rendering may ask the next question.
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise(requestAnimationFrame);
      if (isBusy(element)) return false;
      await new Promise((resolve) => setTimeout(resolve));
      return !isBusy(element);
    },
    `<${element.localName}> still loads`,
    { timeout: LIMIT, interval: 10 },
  );
}

/** Waits until something is so: as long as `ready()`, where the one of @open-wc/testing gives up after a second. */
export const waitUntil: typeof wait = (check, message, options) =>
  wait(check, message, { timeout: LIMIT, ...options });

/** Waits for an event and returns it; start waiting before doing what causes it. */
export function expectEvent<E extends Event = Event>(target: EventTarget, name: string): Promise<E> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`No ${name} event`)), LIMIT);
    target.addEventListener(
      name,
      (event) => {
        clearTimeout(limit);
        resolve(event as E);
      },
      { once: true },
    );
  });
}

function isBusy(element: Element): boolean {
  if (Lazy.pending > 0) return true;
  const provider = element.closest<LeaseProviderElement>('lease-provider');
  const value = provider?.value;
  if (provider && (!value || value.session.status === 'loading' || value.queries.fetching > 0)) return true;
  for (const part of [element, ...inner(element)]) {
    if ('isUpdatePending' in part && part.isUpdatePending) return true;
    const lease = leaseOf(part);
    if (lease?.value && lease.localizer.locale !== lease.value.locale) return true;
  }
  return false;
}

function inner(element: Element): Element[] {
  return [...deepElements(element), ...(element.shadowRoot ? deepElements(element.shadowRoot) : [])];
}
