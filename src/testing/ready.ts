/** Waiting for an element, by what it waits for itself and never by the clock. */
import { waitUntil as wait } from '@open-wc/testing';
import type { LeaseProviderElement } from '../context/lease-provider.ts';
import { leaseOf } from '../controllers/lease.ts';
import { Lazy } from '../lib/lazy.ts';
import { deepElements } from './dom.ts';
import { requestsUnderWay } from './under-way.ts';

/** Longest wait in milliseconds: when to give up, not how long it may take on a machine that is busy with more. */
export const LIMIT = 20_000;

/** Resolves when the element, everything inside it and its provider load and send nothing any more and are painted. */
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

/**
 * Waits until something is so: as long as `ready()`, where the one of @open-wc/testing gives up after a second. A check that
 * throws, as where what it looks at is not there for a moment, is made again; its last error is the cause of giving up.
 */
export async function waitUntil(
  check: () => unknown,
  message?: string,
  options?: Parameters<typeof wait>[2],
): Promise<void> {
  let cause: unknown;
  const holds = async () => {
    cause = undefined;
    try {
      return Boolean(await check());
    } catch (error) {
      cause = error;
      return false;
    }
  };
  try {
    await wait(holds, message, { timeout: LIMIT, ...options });
  } catch (error) {
    throw cause === undefined ? error : new Error((error as Error).message, { cause });
  }
}

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
  if (provider && requestsUnderWay(provider) > 0) return true;
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
