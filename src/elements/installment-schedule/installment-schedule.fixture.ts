/** How the tests of the schedule mount it and read it. */
import { allByRole, deepQuery, deepQueryAll, mount, ready, textOf } from '../../testing/index.ts';
import type { Mounted, MountOptions } from '../../testing/index.ts';
import { defineInstallmentSchedule } from './define.ts';
import type { InstallmentScheduleElement } from './installment-schedule.ts';

defineInstallmentSchedule();

/** 26 lines from 2026 to 2028: a down payment, a part-paid one, the residual. */
export const PLAN = 'con_n1-3';
/** With a registration and two insurance premiums. */
export const WITH_SPECIALS = 'con_n1-f';
/** Nothing invoiced, nothing late. */
export const CALM = 'con_n1-6';
export const PARTS = ['Principal', 'Interest', 'Fees', 'VAT', 'Total'];

export const markup = (attributes = `contract-id="${PLAN}"`) =>
  `<lease-installment-schedule ${attributes}></lease-installment-schedule>`;
export const show = (attributes?: string, options: MountOptions = {}) =>
  mount<InstallmentScheduleElement>(markup(attributes), { width: 1200, ...options });

export const panel = (element: Element) => deepQuery(element, '[part~=state]')?.getAttribute('data-kind');
export const lines = (element: Element) => deepQueryAll(element, '[part~=line]');
export const due = (line: Element) => line.querySelector('time')!.dateTime;
export const dues = (element: Element) => lines(element).map(due);
export const toggles = (element: Element) => allByRole(element, 'button', /^\d{4} /);
export const isOpen = (toggle: Element) => toggle.getAttribute('aria-expanded') === 'true';
export const years = (element: Element) =>
  toggles(element).map((toggle) => `${textOf(toggle).slice(0, 4)}${isOpen(toggle) ? ' open' : ''}`);

export async function openAll(element: Element): Promise<void> {
  for (const toggle of toggles(element)) if (!isOpen(toggle)) toggle.click();
  await ready(element);
}

/** The amount a row says under a heading, in minor units. */
export function amountOf(row: Element, heading: string): number {
  const text = row.querySelector(`[data-label="${heading}"]`)!.textContent.trim();
  return text === '–' ? 0 : Number(text.replaceAll(/[^\d-]/g, ''));
}
export const total = (rows: readonly Element[], heading: string) =>
  rows.reduce((sum, row) => sum + amountOf(row, heading), 0);

/** The plan as the lessor has it. */
export function planOf({ control: { lessor } }: Mounted<Element>, id = PLAN) {
  return lessor.view(lessor.defaultCustomerId)!.schedule(id)!;
}
export const asked = ({ control }: Mounted<Element>) =>
  control.requests.filter(({ path }) => path.endsWith('/schedule'));

/** Answers about one contract wait until they are let go. */
export function hold({ provider }: Mounted<Element>, id: string): () => void {
  const inner = provider.fetch!;
  const { promise, resolve } = withResolvers();
  provider.fetch = async (input, init) => {
    if (new Request(input, init).url.includes(`/${id}/`)) await promise;
    return inner(input, init);
  };
  return resolve;
}
function withResolvers() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
