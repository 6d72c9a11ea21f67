/** Driving a payment as its payer and its provider do. */
import type { Payment } from '../../../sdk/index.ts';
import type { LeaseProviderElement } from '../../context/lease-provider.ts';
import type { MockControl } from '../../../mock-server/in-page.ts';
import { byRole, deepQueryAll, ready, waitUntil } from '../../testing/index.ts';
import type { PaymentFormElement } from './payment-form.ts';

/** Boxes of invoices that can be chosen. */
export const boxes = (element: Element): HTMLInputElement[] =>
  deepQueryAll<HTMLInputElement>(element, '.choice input[type=checkbox]').filter(({ disabled }) => !disabled);

/** Chooses the first invoices that can be paid. */
export async function chooseFirst(element: Element, count = 1): Promise<void> {
  await waitUntil(() => boxes(element).length >= count, 'invoices to choose');
  for (let at = 0; at < count; at++) boxes(element)[at]!.click();
  await ready(element);
}

/** Chooses a way to pay. */
export async function chooseMode(element: Element, mode: string): Promise<void> {
  deepQueryAll<HTMLInputElement>(element, `input[value=${mode}]`)[0]!.click();
  await ready(element);
}

/** Presses the button of the form. */
export const submit = (element: Element): void => deepQueryAll(element, 'button[type=submit]')[0]!.click();

/** Waits until a payment of this state is shown. */
export async function shows(element: Element, state: Payment['state']): Promise<void> {
  await waitUntil(() => deepQueryAll(element, `.payment[data-state=${state}]`).length, `not ${state}`);
  await ready(element);
}

/** What the payer does on the provider's page; answers where it leads back to. */
export async function answerAt(
  provider: LeaseProviderElement,
  url: string,
  outcome: string,
): Promise<string | null> {
  const body = new URLSearchParams({ outcome });
  const response = await provider.fetch!(url, { method: 'POST', body });
  return response.headers.get('location');
}

/** Payments that the lessor was asked to start, those that failed included. */
export const starts = ({ requests }: MockControl): number[] =>
  requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/payments'))
    .map(({ status }) => status);

/** Online payments that exist. */
export async function payments(provider: LeaseProviderElement): Promise<Payment[]> {
  const { PaymentsResource } = await import('../../../sdk/index.ts');
  const { items } = await provider.value!.client.resource(PaymentsResource).list({ limit: 100 });
  return items.filter(({ mode }) => mode !== undefined);
}

/** Types an amount into the first field for one. */
export function typeAmount(element: PaymentFormElement | Element, text: string): void {
  const [field] = deepQueryAll<HTMLInputElement>(element, 'input[inputmode=decimal]');
  field!.value = text;
  field!.dispatchEvent(new Event('input', { bubbles: true }));
  field!.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a button by its words. */
export const pressButton = (element: Element, name: string | RegExp): void =>
  byRole(element, 'button', name).click();
